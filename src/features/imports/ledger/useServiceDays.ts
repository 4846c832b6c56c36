import { useState } from 'react'
import type { Span } from '#core/costing/types.ts'
import { IsoDate } from '#core/records/fields.ts'
import { useFormats } from '#ui/formats.ts'
import { useCoded, useText } from '#ui/text.tsx'

/** The days of a service as they are typed; `known` are those that are said already, or taken where nobody said any. */
export function useServiceDays(known: Span | undefined) {
  const t = useText()
  const coded = useCoded()
  const formats = useFormats()
  const [typed, setTyped] = useState<{ readonly from?: string; readonly to?: string }>({})
  const [error, setError] = useState<string>()
  const from = typed.from ?? known?.from ?? ''
  const to = typed.to ?? known?.to ?? ''
  return {
    from,
    to,
    error,
    setError,
    setFrom: (value: string) => setTyped({ ...typed, from: value }),
    setTo: (value: string) => setTyped({ ...typed, to: value }),
    /** Somebody typed other days than those that are known. */
    edited: from !== (known?.from ?? '') || to !== (known?.to ?? ''),
    /** The days, or undefined with what is wrong at their field. */
    read(): Span | undefined {
      const [start, end] = [IsoDate.safeParse(from), IsoDate.safeParse(to)]
      if (!start.success || !end.success) {
        setError(t('ledger.service.missing'))
        return undefined
      }
      if (end.data < start.data) {
        setError(
          coded('issue', 'end-before-start', { from: formats.date(start.data), to: formats.date(end.data) }),
        )
        return undefined
      }
      setError(undefined)
      return { from: start.data, to: end.data }
    },
  }
}
