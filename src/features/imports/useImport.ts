import { useEffect, useRef, useState } from 'react'
import { err, type Failure, type Result } from '#core/result.ts'
import { fileLimits } from '#exchange/files/types.ts'
import type { SeenOn } from './importProps.ts'
import { useStore } from '#storage/useStore.ts'
import { openDesk, type OwnDesk } from './reading/openDesk.ts'
import type { Opened } from './reading/types.ts'

/** How far a file has come. */
export type ImportStep =
  | {
      readonly kind: 'choose'
      readonly refused?: { readonly file: string; readonly failure: Failure }
      /** A file that came in, and where it is seen. */
      readonly done?: { readonly file: string; readonly seenOn: SeenOn }
    }
  | { readonly kind: 'opening'; readonly file: string; readonly bytes: number }
  | {
      readonly kind: 'opened'
      readonly file: string
      readonly opened: Opened
      readonly desk: OwnDesk
      readonly source: File
    }

const bytesOf = async (file: File): Promise<Result<ArrayBuffer, Failure>> => {
  try {
    return { ok: true, value: await file.arrayBuffer() }
  } catch (error) {
    return err({ code: 'import-file-gone', reason: String(error) })
  }
}

/** Milliseconds after which the screen is drawn, and a worker may start without being in its way. */
const SHOWN = 300

/** Opens a file in a worker of its own, which ends with the file; the next one starts while a file is looked for. */
export function useImport(startWorker: () => Worker) {
  const database = useStore().db.name
  const [step, setStep] = useState<ImportStep>({ kind: 'choose' })
  const spare = useRef<OwnDesk>(undefined)
  const running = useRef<OwnDesk>(undefined)
  const stop = () => {
    running.current?.stop()
    running.current = undefined
  }
  useEffect(
    () => () => {
      stop()
      spare.current?.stop()
      spare.current = undefined
    },
    [],
  )
  const choosing = step.kind === 'choose'
  useEffect(() => {
    if (!choosing) return undefined
    const later = setTimeout(() => {
      spare.current ??= openDesk(startWorker())
    }, SHOWN)
    return () => clearTimeout(later)
  }, [choosing, startWorker])

  const open = async (taken: File) => {
    const { name, size } = taken
    const refuse = (failure: Failure) => setStep({ kind: 'choose', refused: { file: name, failure } })
    stop()
    if (size > fileLimits.bytes)
      return refuse({ code: 'file-too-large', name, bytes: size, most: fileLimits.bytes })
    const desk = spare.current ?? openDesk(startWorker())
    spare.current = undefined
    running.current = desk
    setStep({ kind: 'opening', file: name, bytes: size })
    const bytes = await bytesOf(taken)
    const opened = bytes.ok ? await desk.open({ name, bytes: new Uint8Array(bytes.value), database }) : bytes
    // It was stopped meanwhile, or another file was chosen.
    if (running.current !== desk) return
    if (opened.ok) return setStep({ kind: 'opened', file: name, opened: opened.value, desk, source: taken })
    stop()
    refuse(opened.error)
  }
  const leave = (next: ImportStep) => {
    stop()
    setStep(next)
  }
  return {
    step,
    open: (file: File) => void open(file),
    /** Rows that were pasted are a file like any other. */
    paste: (text: string, name: string) => void open(new File([text], name)),
    cancel: () => leave({ kind: 'choose' }),
    done: (file: string, seenOn: SeenOn) => leave({ kind: 'choose', done: { file, seenOn } }),
  }
}
