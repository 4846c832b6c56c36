import { useMemo, useState } from 'react'
import { planImport } from '#core/ledger/planImport.ts'
import { proposeRules } from '#core/ledger/proposeRules.ts'
import { treatmentFor, type Rule } from '#core/ledger/rules.ts'
import type { Grid } from '#exchange/tables/grid.ts'
import { useLedger, useStore, type Ledger } from '#storage/live.ts'
import { importLedger } from '#storage/writes/ledger/importLedger.ts'
import { Button } from '#ui/actions/Button.tsx'
import { Loading } from '#ui/feedback/Loading.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { PasteDoubts } from '#ui/paste/PasteDoubts.tsx'
import { PasteProblems } from '#ui/paste/PasteProblems.tsx'
import { PasteRows } from '#ui/paste/PasteRows.tsx'
import { PasteSaid } from '#ui/paste/PasteSaid.tsx'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import { AddRule } from './AddRule.tsx'
import { AreaChoice } from './AreaChoice.tsx'
import { HoldsFields } from './HoldsFields.tsx'
import { PlanTable } from './PlanTable.tsx'
import { RulesTable } from './RulesTable.tsx'
import { useHolds } from './useHolds.ts'
import { useLedgerPreview } from './useLedgerPreview.ts'

/** So many rows show what each column holds. */
const FIRST = 5

interface LedgerImportProps extends TeamScreenProps {
  readonly file: { readonly name: string; readonly grid: Grid; readonly encoding?: string }
  readonly onDone: () => void
  readonly onCancel: () => void
}

/** A ledger file: read, asked about, its rows treated by rules; nothing is written until it is confirmed. */
export function LedgerImport(props: LedgerImportProps) {
  const ledger = useLedger(props.data.team.id)
  return ledger.kind === 'loading' ? <Loading /> : <LedgerForm {...props} ledger={ledger} />
}

function LedgerForm(props: LedgerImportProps & { readonly ledger: Ledger }) {
  const { data, currency, file, ledger, act, onDone, onCancel } = props
  const t = useText()
  const store = useStore()
  const context = useMemo(
    () => ({ ...data, currency, sprintLength: data.team.sprintLength }),
    [data, currency],
  )
  const { read, rows, stated, map, answer } = useLedgerPreview(file.grid, context)
  const [areas, setAreas] = useState<readonly string[]>([])
  const [edited, setEdited] = useState<readonly Rule[]>()
  const proposed = useMemo(() => {
    // What was said of earlier files holds; only rows that no rule is about are proposed for.
    const left = rows.filter(row => treatmentFor(row, ledger.rules) === undefined)
    const known = ledger.rules.map(({ when, treat }) => ({ when, treat }))
    if (left.length === 0) return known
    return [...known, ...proposeRules(left, known.length === 0 ? areas : [])]
  }, [rows, areas, ledger.rules])
  const rules = edited ?? proposed
  const plan = useMemo(() => planImport(rows, rules, ledger.rows), [rows, rules, ledger.rows])
  const holds = useHolds(rows)

  const save = async () => {
    const said = holds.read()
    if (!said) return
    const name = file.name
    const imported = importLedger(store, {
      team: data.team.id,
      file: { name, holds: said, ...(stated !== undefined && { stated }) },
      rows,
      rules,
    })
    const done = t('ledger.import.done', { n: plan.all.rows - plan.by.known.rows, known: plan.by.known.rows })
    if ((await act(imported, done)).ok) onDone()
  }
  const some = rows.length > 0
  return (
    <>
      <Section title={t('ledger.import.read', { name: file.name })}>
        <p role="status" className="sw-paste-count">
          {t('ui.paste.counts', read.counts)}
        </p>
        <PasteSaid preview={read} />
        <PasteProblems preview={read} />
        <PasteDoubts doubts={read.doubts} onAnswer={answer} />
        <p className="sw-caption">
          {t('ledger.import.first', { n: Math.min(FIRST, read.rows.length), of: read.rows.length })}
        </p>
        <PasteRows preview={{ ...read, rows: read.rows.slice(0, FIRST) }} onMap={map} />
      </Section>
      {some && (
        <>
          <Section title={t('ledger.holds.title')} caption={t('ledger.holds.caption')}>
            <HoldsFields holds={holds} />
          </Section>
          <Section title={t('ledger.rules.title')} caption={t('ledger.rules.about')}>
            {ledger.rules.length === 0 && !edited && (
              <AreaChoice rows={rows} value={areas} onChange={setAreas} />
            )}
            <RulesTable rules={rules} rows={rows} onChange={setEdited} />
            <AddRule onAdd={rule => setEdited([rule, ...rules])} />
          </Section>
          <Section title={t('ledger.plan.title')} caption={t('ledger.plan.caption')}>
            <PlanTable plan={plan} stated={stated} />
          </Section>
        </>
      )}
      <div className="govuk-button-group">
        {some && <Button onClick={() => void save()}>{t('ledger.import.save', { n: rows.length })}</Button>}
        <Button kind="secondary" onClick={onCancel}>
          {t('ui.cancel')}
        </Button>
      </div>
    </>
  )
}
