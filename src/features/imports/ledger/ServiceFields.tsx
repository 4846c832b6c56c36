import { useState } from 'react'
import { IsoDate } from '#core/records/fields.ts'
import type { Span } from '#core/costing/types.ts'
import type { LedgerRow } from '#core/records/ledgerRow.ts'
import { useRefusal } from '#features/imports/useRefusal.ts'
import { useStore } from '#storage/useStore.ts'
import { setService } from '#storage/writes/ledger/treatRows.ts'
import { Button } from '#ui/actions/Button.tsx'
import { Disclosure } from '#ui/actions/Disclosure.tsx'
import { DateField } from '#ui/fields/Input.tsx'
import { useFormats } from '#ui/formats.ts'
import type { Act } from '#ui/screen.ts'
import { useCoded, useText } from '#ui/text.tsx'

interface ServiceFieldsProps {
  readonly row: LedgerRow
  /** The days that are taken where nobody said any. */
  readonly assumed: Span | undefined
  /** It matters: the payment reads like staff. */
  readonly open: boolean
  readonly act: Act
}

/** When what was paid for was done: the day of payment is not it. */
export function ServiceFields({ row, assumed, open, act }: ServiceFieldsProps) {
  const t = useText()
  const coded = useCoded()
  const formats = useFormats()
  const store = useStore()
  const refusal = useRefusal()
  const [from, setFrom] = useState<string>((row.service ?? assumed)?.from ?? '')
  const [to, setTo] = useState<string>((row.service ?? assumed)?.to ?? '')
  const [error, setError] = useState<string>()
  const save = async () => {
    const [start, end] = [IsoDate.safeParse(from), IsoDate.safeParse(to)]
    if (!start.success || !end.success) return setError(t('ledger.service.missing'))
    if (end.data < start.data)
      return setError(
        coded('issue', 'end-before-start', { from: formats.date(start.data), to: formats.date(end.data) }),
      )
    setError(undefined)
    const kept = await act(
      setService(store, row, { from: start.data, to: end.data }),
      t('ledger.service.saved'),
    )
    setError(refusal(kept, () => undefined)[0])
  }
  const summary = row.service
    ? t('ledger.service.known', { from: formats.date(row.service.from), to: formats.date(row.service.to) })
    : t('ledger.service.unknown')
  return (
    <Disclosure summary={summary} open={open && !row.service}>
      <p>{t('ledger.service.why')}</p>
      <DateField id="service-from" label={t('ledger.service.from')} value={from} onChange={setFrom} />
      <DateField id="service-to" label={t('ledger.service.to')} value={to} onChange={setTo} error={error} />
      <Button kind="secondary" small onClick={() => void save()}>
        {t('ledger.service.save')}
      </Button>
    </Disclosure>
  )
}
