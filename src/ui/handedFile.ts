import { useEffect, useRef } from 'react'

/** A file of Sprintworth's own, by the screen section that opens it. */
export type OwnFile = 'backup' | 'copy' | 'dictionary'

let handed: { readonly what: OwnFile; readonly file: File } | undefined

/** Keeps a file that one screen was given for the one that opens it. */
export function handFile(what: OwnFile, file: File): void {
  handed = { what, file }
}

/** Whether a file waits to be opened. */
export const isHanded = (what: OwnFile): boolean => handed?.what === what

/** Opens, once, the file that was handed over. */
export function useHandedFile(what: OwnFile, open: (file: File) => void): void {
  const latest = useRef(open)
  useEffect(() => {
    latest.current = open
  })
  useEffect(() => {
    if (handed?.what !== what) return
    const { file } = handed
    handed = undefined
    latest.current(file)
  }, [what])
}
