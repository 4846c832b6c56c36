import { countedAmount } from '#core/costing/items.ts'
import { sum } from '#core/money.ts'
import { CostCategory } from '#core/records/costItem.ts'
import type { LedgerRow } from '#core/records/ledgerRow.ts'
import { Refused } from '#features/imports/Refused.tsx'
import type { Ledger } from '#storage/live.ts'
import { Button } from '#ui/actions/Button.tsx'
import { Dialog } from '#ui/actions/Dialog.tsx'
import { Radios } from '#ui/fields/Radios.tsx'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { useFormats } from '#ui/formats.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import { DecidedFields } from './DecidedFields.tsx'
import { DecidedRows } from './DecidedRows.tsx'
import { Estimates } from './Estimates.tsx'
import { givesBack } from './signedMoney.ts'
import { ServiceFields } from './ServiceFields.tsx'
import { SettledBefore } from './SettledBefore.tsx'
import { StillOpen } from './StillOpen.tsx'
import { useLedgerWords } from './useLedgerWords.ts'
import { useDecision } from './useDecision.ts'

interface DecideDialogProps extends TeamScreenProps {
  readonly ledger: Ledger
  readonly rows: readonly LedgerRow[]
  readonly onClose: () => void
}

/** What payments are, one or several as one: they settle estimates, are new cost, or are not ours. */
export function DecideDialog(props: DecideDialogProps) {
  const { data, act, onClose } = props
  const t = useText()
  const formats = useFormats()
  const decision = useDecision(props)
  const { rows, served, what } = decision
  const words = useLedgerWords()
  const [first] = rows
  const doubt = decision.judged[0]?.doubt
  const alone = rows.length === 1 ? first : undefined
  const n = rows.length
  const amount = sum(rows.map(countedAmount))
  const total = formats.moneyExact(amount)
  const back = givesBack(amount)
  const whats = [
    {
      value: 'settles',
      text: t('ledger.decide.settles', { n, back }),
      hint: t('ledger.decide.settles.hint'),
    },
    ...(decision.settled.length === 0
      ? []
      : [
          {
            value: 'more',
            text: t('ledger.decide.more', { n, back }),
            hint: t('ledger.decide.more.hint', { n }),
          } as const,
        ]),
    { value: 'new-cost', text: t('ledger.decide.new', { n }), hint: t('ledger.decide.new.hint', { n }) },
    { value: 'not-ours', text: t('ledger.decide.not', { n }), hint: t('ledger.decide.not.hint', { n }) },
  ] as const
  return (
    <Dialog
      wide
      title={
        alone
          ? t('ledger.decide.title', { supplier: alone.supplier, amount: total })
          : t('ledger.decide.several', { n, amount: total })
      }
      closeLabel={t('ui.cancel')}
      onClose={onClose}
      actions={
        <Button onClick={() => void decision.save().then(saved => saved && onClose())}>{t('ui.save')}</Button>
      }
    >
      <Refused sentences={decision.refused} />
      <DecidedRows rows={rows} />
      {alone && doubt && <p>{words.doubt(doubt)}</p>}
      {alone && (
        <ServiceFields
          row={alone}
          days={decision.days}
          open={decision.judged[0]?.treat?.kind === 'settles-staff'}
          act={act}
        />
      )}
      <Radios
        id="what"
        legend={t('ledger.decide.legend', { n })}
        value={what}
        error={decision.error}
        options={whats}
        onChange={decision.setWhat}
      />
      {what === 'settles' && (
        <Estimates
          data={data}
          estimates={decision.estimates}
          estimated={decision.estimated}
          rows={rows}
          served={served}
          value={decision.chosen}
          onChange={decision.choose}
        />
      )}
      {what === 'more' && (
        <SettledBefore
          data={data}
          settled={decision.settled}
          rows={rows}
          value={decision.joined}
          onChange={decision.join}
        />
      )}
      {what === 'more' && (
        <StillOpen data={data} estimates={decision.stillOpen} rows={n} onSettle={decision.settleInstead} />
      )}
      {what === 'new-cost' && decision.readsLikeStaff && (
        <p role="status">{t('ledger.decide.staffToo', { n })}</p>
      )}
      {what === 'new-cost' && (
        <SelectField
          id="category"
          label={t('ledger.decide.category')}
          value={decision.category}
          options={CostCategory.options.map(value => ({ value, text: t(`sprints.category.${value}`) }))}
          onChange={value => decision.setCategory(CostCategory.parse(value))}
        />
      )}
      <DecidedFields decided={decision.decided} />
    </Dialog>
  )
}
