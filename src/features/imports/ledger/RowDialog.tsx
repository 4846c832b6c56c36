import { useState } from 'react'
import { countedAmount } from '#core/costing/items.ts'
import { candidates } from '#core/ledger/candidates.ts'
import { treatmentFor } from '#core/ledger/rules.ts'
import { subtract, sum } from '#core/money.ts'
import { CostCategory } from '#core/records/costItem.ts'
import type { LedgerRow } from '#core/records/ledgerRow.ts'
import type { Result } from '#core/result.ts'
import { useStore, type Ledger } from '#storage/live.ts'
import { settleRows } from '#storage/writes/ledger/settleRows.ts'
import { treatRows } from '#storage/writes/ledger/treatRows.ts'
import { Button } from '#ui/actions/Button.tsx'
import { Dialog } from '#ui/actions/Dialog.tsx'
import { Checkboxes } from '#ui/fields/Checkboxes.tsx'
import { Radios } from '#ui/fields/Radios.tsx'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { useFormats } from '#ui/formats.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import { ServiceFields } from './ServiceFields.tsx'
import { signedMoney } from './signedMoney.ts'
import { useLedgerWords } from './useLedgerWords.ts'

interface RowDialogProps extends TeamScreenProps {
  readonly ledger: Ledger
  readonly row: LedgerRow
  readonly onClose: () => void
}

type What = 'settles' | 'new-cost' | 'not-ours'

/** What one payment is: it settles estimates, is new cost, or is not ours. */
export function RowDialog(props: RowDialogProps) {
  const { data, figures, today, act, ledger, row: seen, onClose } = props
  const t = useText()
  const store = useStore()
  const formats = useFormats()
  const words = useLedgerWords()
  // The row as it is now: its service may be said while the dialog is open.
  const row = ledger.rows.find(({ id }) => id === seen.id) ?? seen
  const proposed = treatmentFor(row, ledger.rules)
  const [what, setWhat] = useState<What | ''>(
    proposed?.kind === 'settles-staff' || proposed?.kind === 'settles-items'
      ? 'settles'
      : (proposed?.kind ?? ''),
  )
  const [category, setCategory] = useState<CostCategory>(
    proposed?.kind === 'new-cost' ? proposed.category : 'supplier',
  )
  const [chosen, choose] = useState<readonly string[]>([])
  const [error, setError] = useState<string>()
  const holds = ledger.files.find(({ id }) => id === row.file)?.holds
  const estimates = candidates(data, figures.cost, row, holds).map(candidate => ({
    ...candidate,
    key: JSON.stringify(candidate.target),
  }))
  const picked = estimates.filter(({ key }) => chosen.includes(key))
  const amount = countedAmount(row)

  const done = async (doing: Promise<Result<unknown>>, said: string) => {
    if ((await act(doing, said)).ok) onClose()
  }
  const save = () => {
    if (what === '') setError(t('ledger.decide.nothing'))
    else if (what === 'settles' && picked.length === 0) setError(t('ledger.decide.noEstimate'))
    else if (what === 'settles')
      void done(
        settleRows(store, {
          team: data.team.id,
          rows: [row],
          targets: picked.map(({ target }) => target),
          today,
        }),
        t('ledger.decide.settled'),
      )
    else if (what === 'new-cost')
      void done(
        treatRows(store, [row], { kind: 'new-cost', category, spending: 'resource' }),
        t('ledger.decide.newCost'),
      )
    else void done(treatRows(store, [row], { kind: 'not-ours' }), t('ledger.decide.notOurs'))
  }
  return (
    <Dialog
      wide
      title={t('ledger.decide.title', { supplier: row.supplier, amount: formats.moneyExact(amount) })}
      closeLabel={t('ui.cancel')}
      onClose={onClose}
      actions={<Button onClick={save}>{t('ui.save')}</Button>}
    >
      <p>
        {[formats.date(row.date), row.description, row.type, row.area]
          .filter(text => text !== '')
          .join(' · ')}
      </p>
      <ServiceFields row={row} act={act} />
      <Radios
        id="what"
        legend={t('ledger.decide.legend')}
        value={what}
        error={error}
        options={[
          { value: 'settles', text: t('ledger.decide.settles'), hint: t('ledger.decide.settles.hint') },
          { value: 'new-cost', text: t('ledger.decide.new'), hint: t('ledger.decide.new.hint') },
          { value: 'not-ours', text: t('ledger.decide.not'), hint: t('ledger.decide.not.hint') },
        ]}
        onChange={value => {
          setWhat(value)
          setError(undefined)
        }}
      />
      {what === 'settles' &&
        (estimates.length === 0 ? (
          <p>{t('ledger.decide.none')}</p>
        ) : (
          <>
            <Checkboxes
              id="estimates"
              legend={t('ledger.decide.estimates')}
              value={chosen}
              options={estimates.map(({ key, target, estimate }) => ({
                value: key,
                text: words.target(target, data),
                hint: t('ledger.decide.estimate', { amount: formats.moneyExact(estimate) }),
              }))}
              onChange={choose}
            />
            {picked.length > 0 && (
              <p role="status">
                {t('ledger.decide.difference', {
                  ledger: formats.moneyExact(amount),
                  estimate: formats.moneyExact(sum(picked.map(({ estimate }) => estimate))),
                  difference: signedMoney(
                    formats,
                    subtract(amount, sum(picked.map(({ estimate }) => estimate))),
                  ),
                })}
              </p>
            )}
          </>
        ))}
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
