import { useEffect, useRef, useState } from 'react'
import type { Figures } from '#core/figures.ts'
import type { BookFormat, BookRefusal } from '#exchange/workbook/make.ts'
import type { BookCopy, SheetKey } from '#exchange/workbook/types.ts'
import { download } from '#ui/actions/download.ts'
import { fileName } from '#ui/actions/fileName.ts'
import { useNotify } from '#ui/feedback/Notice.tsx'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import { bookFacts, wordList } from './bookText.ts'
import { startMaking, type Making } from './startMaking.ts'

export interface BookChoice {
  readonly copy: BookCopy
  readonly format: BookFormat
  /** Of one table: which. */
  readonly table: SheetKey
}

const ENDINGS = { xlsx: 'xlsx', ods: 'ods', csvs: 'zip', csv: 'csv' } as const
const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  csvs: 'application/zip',
  csv: 'text/csv;charset=utf-8',
} as const

/** What the file is called says which copy it is. */
const stem = ({ copy, format, table }: BookChoice): string => {
  const what = format === 'csv' ? table.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`) : 'workbook'
  return copy === 'finance' ? `finance-${what}` : what
}

/** Makes a team's workbook and saves it; being made, it can be stopped. */
export function useWorkbook({ data, today }: Figures, startWorker: () => Worker) {
  const t = useText()
  const formats = useFormats()
  const notify = useNotify()
  const making = useRef<Making>(undefined)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<BookRefusal>()
  useEffect(() => () => making.current?.stop(), [])
  const stop = () => {
    making.current?.stop()
    making.current = undefined
    setBusy(false)
  }
  const save = async (choice: BookChoice) => {
    const { copy, format, table } = choice
    const mine = startMaking(startWorker(), {
      data,
      today,
      copy,
      format,
      table,
      words: wordList(t),
      facts: bookFacts({ data, copy, today }, t, formats),
      staffBetween: t('data.copy.staffBetween'),
    })
    making.current = mine
    setBusy(true)
    setRefusal(undefined)
    const made = await mine.made
    setBusy(false)
    if (!made.ok) return setRefusal(made.error)
    const name = fileName(stem(choice), today, ENDINGS[format], data.team)
    download(name, new Blob([made.value], { type: TYPES[format] }))
    notify({ text: t('workbook.saved', { name }) })
  }
  return { save, stop, busy, refusal }
}
