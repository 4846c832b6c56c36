import type { LedgerRow } from '#core/records/ledgerRow.ts'
import { useRefusal } from '#features/imports/useRefusal.ts'
import { useStore } from '#storage/useStore.ts'
import { setService } from '#storage/writes/ledger/treatRows.ts'
import { Button } from '#ui/actions/Button.tsx'
import { Disclosure } from '#ui/actions/Disclosure.tsx'
import { DateField } from '#ui/fields/Input.tsx'
import { useFormats } from '#ui/formats.ts'
import type { Act } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import type { useServiceDays } from './useServiceDays.ts'

interface ServiceFieldsProps {
  readonly row: LedgerRow
  readonly days: ReturnType<typeof useServiceDays>
  /** It matters: the payment reads like staff. */
  readonly open: boolean
  readonly act: Act
}

/** When what was paid for was done: the day of payment is not it. */
export function ServiceFields({ row, days, open, act }: ServiceFieldsProps) {
  const t = useText()
  const formats = useFormats()
  const store = useStore()
  const refusal = useRefusal()
  const save = async () => {
    const said = days.read()
    if (!said) return
    const kept = await act(setService(store, row, said), t('ledger.service.saved'))
    days.setError(refusal(kept, () => undefined)[0])
  }
  const summary = row.service
    ? t('ledger.service.known', { from: formats.date(row.service.from), to: formats.date(row.service.to) })
    : t('ledger.service.unknown')
  return (
    <Disclosure summary={summary} open={open && !row.service}>
      <p>{t('ledger.service.why')}</p>
      <DateField
        id="service-from"
        label={t('ledger.service.from')}
        value={days.from}
        onChange={days.setFrom}
      />
      <DateField
        id="service-to"
        label={t('ledger.service.to')}
        value={days.to}
        onChange={days.setTo}
        error={days.error}
      />
      <Button kind="secondary" small onClick={() => void save()}>
        {t('ledger.service.save')}
      </Button>
    </Disclosure>
  )
}
