import { useState } from 'react'
import { countedAmount } from '#core/costing/items.ts'
import { candidates } from '#core/ledger/candidates.ts'
import { treatmentFor } from '#core/ledger/rules.ts'
import { sum } from '#core/money.ts'
import { CostCategory } from '#core/records/costItem.ts'
import type { LedgerRow } from '#core/records/ledgerRow.ts'
import type { RuleTreatment } from '#core/records/ledgerRule.ts'
import { useStore, type Ledger } from '#storage/live.ts'
import { settleRows } from '#storage/writes/ledger/settleRows.ts'
import { treatRows } from '#storage/writes/ledger/treatRows.ts'
import { Button } from '#ui/actions/Button.tsx'
import { Dialog } from '#ui/actions/Dialog.tsx'
import { Radios } from '#ui/fields/Radios.tsx'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { useFormats } from '#ui/formats.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import { DecidedRows } from './DecidedRows.tsx'
import { Estimates } from './Estimates.tsx'
import { ServiceFields } from './ServiceFields.tsx'

interface DecideDialogProps extends TeamScreenProps {
  readonly ledger: Ledger
  readonly rows: readonly LedgerRow[]
  readonly onClose: () => void
}

type What = 'settles' | 'new-cost' | 'not-ours'

const whatOf = (treat: RuleTreatment | undefined): What | '' => {
  if (treat === undefined) return ''
  return treat.kind === 'settles-staff' || treat.kind === 'settles-items' ? 'settles' : treat.kind
}

/** What payments are, one or several as one: they settle estimates, are new cost, or are not ours. */
export function DecideDialog(props: DecideDialogProps) {
  const { data, figures, today, act, ledger, rows: seen, onClose } = props
  const t = useText()
  const store = useStore()
  const formats = useFormats()
  // The rows as they are now: their service may be said while the dialog is open.
  const rows = seen.map(row => ledger.rows.find(({ id }) => id === row.id) ?? row)
  const [first] = rows
  const alone = rows.length === 1 ? first : undefined
  const proposed = rows.map(row => treatmentFor(row, ledger.rules))
  const [what, setWhat] = useState<What | ''>(
    new Set(proposed.map(whatOf)).size === 1 ? whatOf(proposed[0]) : '',
  )
  const [category, setCategory] = useState<CostCategory>(
    proposed[0]?.kind === 'new-cost' ? proposed[0].category : 'supplier',
  )
  const [chosen, choose] = useState<readonly string[]>([])
  const [error, setError] = useState<string>()
  const payments = rows.map(row => ({ row, holds: ledger.files.find(({ id }) => id === row.file)?.holds }))
  const estimates = candidates(data, figures.cost, payments).map(candidate => ({
    ...candidate,
    key: JSON.stringify(candidate.target),
  }))
  const targets = estimates.filter(({ key }) => chosen.includes(key)).map(({ target }) => target)
  const amount = sum(rows.map(countedAmount))
  const n = rows.length

  const decide = () => {
    if (what === 'settles')
      return act(
        settleRows(store, { team: data.team.id, rows, targets, today }),
        t('ledger.decide.settled', { n: targets.length }),
      )
    if (what === 'new-cost')
      return act(
        treatRows(store, rows, { kind: 'new-cost', category, spending: 'resource' }),
        t('ledger.decide.newCost', { n }),
      )
    return act(treatRows(store, rows, { kind: 'not-ours' }), t('ledger.decide.notOurs', { n }))
  }
  const save = async () => {
    if (what === '') return setError(t('ledger.decide.nothing', { n }))
    if (what === 'settles' && targets.length === 0) return setError(t('ledger.decide.noEstimate', { n }))
    if ((await decide()).ok) onClose()
  }
  const total = formats.moneyExact(amount)
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
      actions={<Button onClick={() => void save()}>{t('ui.save')}</Button>}
    >
      <DecidedRows rows={rows} />
      {alone && <ServiceFields row={alone} act={act} />}
      <Radios
        id="what"
        legend={t('ledger.decide.legend', { n })}
        value={what}
        error={error}
        options={[
          {
            value: 'settles',
            text: t('ledger.decide.settles', { n }),
            hint: t('ledger.decide.settles.hint'),
          },
          {
            value: 'new-cost',
            text: t('ledger.decide.new', { n }),
            hint: t('ledger.decide.new.hint', { n }),
          },
          {
            value: 'not-ours',
            text: t('ledger.decide.not', { n }),
            hint: t('ledger.decide.not.hint', { n }),
          },
        ]}
        onChange={value => {
          setWhat(value)
          setError(undefined)
        }}
      />
      {what === 'settles' && (
        <Estimates data={data} estimates={estimates} rows={rows} value={chosen} onChange={choose} />
      )}
      {what === 'new-cost' && (
        <SelectField
          id="category"
          label={t('ledger.decide.category')}
          value={category}
          options={CostCategory.options.map(value => ({ value, text: t(`sprints.category.${value}`) }))}
          onChange={value => setCategory(CostCategory.parse(value))}
        />
      )}
    </Dialog>
  )
}
