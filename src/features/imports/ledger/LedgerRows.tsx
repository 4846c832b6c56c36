import { useState } from 'react'
import type { AreasSaid } from '#core/ledger/areaRules.ts'
import type { Alike } from '#core/ledger/matchRows.ts'
import type { EditedRules } from '#core/ledger/rebaseRules.ts'
import type { Rule } from '#core/ledger/rules.ts'
import type { LedgerProps } from '#features/imports/importProps.ts'
import type { ShownLedger } from '#features/imports/reading/ledgerTypes.ts'
import type { KeptChoices } from '#storage/device.ts'
import { Working } from '#ui/feedback/Working.tsx'
import { Unreadable } from '#features/imports/Unreadable.tsx'
import { useRefusal } from '#features/imports/useRefusal.ts'
import { Button } from '#ui/actions/Button.tsx'
import { TextField } from '#ui/fields/Input.tsx'
import { Panel } from '#ui/feedback/Panel.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { useText } from '#ui/text.tsx'
import { AddRule } from './AddRule.tsx'
import { AlikeRows } from './AlikeRows.tsx'
import { AreaChoice } from './AreaChoice.tsx'
import { Committing } from './Committing.tsx'
import { Doubts } from './Doubts.tsx'
import { HoldsFields } from './HoldsFields.tsx'
import { NotImported } from './NotImported.tsx'
import { PlanTable } from './PlanTable.tsx'
import { RulesTable } from './RulesTable.tsx'
import { useHolds } from './useHolds.ts'
import { useLedgerCommit } from './useLedgerCommit.ts'
import { useLedgerPlan } from './useLedgerPreview.ts'

interface LedgerRowsProps extends LedgerProps {
  readonly read: ShownLedger
  readonly busy: boolean
  /** Of the stored ledger; absent until it is known. */
  readonly mark: string | undefined
  readonly said: AreasSaid
  readonly onSaid: (said: AreasSaid) => void
  readonly edits: SaidRules | undefined
  readonly onEdit: (edits: SaidRules) => void
  /** What was chosen for the file, to be remembered with its rows. */
  readonly kept: KeptChoices | undefined
}

/** Rules as they were edited, and what was said of the cost centres then. */
export interface SaidRules extends EditedRules {
  readonly said: AreasSaid
}

/** Whether rows fall under the same rules in the same way, whatever the rules make of them. */
const sameConditions = (a: readonly Rule[], b: readonly Rule[]) =>
  JSON.stringify(a.map(({ when }) => when)) === JSON.stringify(b.map(({ when }) => when))

/** What the rows of a ledger file are and would become, and the button that brings them in. */
export function LedgerRows(props: LedgerRowsProps) {
  const { data, desk, file, sheet, read, said, edits, act, onSaid, onDone, onCancel } = props
  const t = useText()
  const holds = useHolds(read)
  const [answer, setAnswer] = useState<{ readonly of: number; readonly alike: Alike }>()
  // What was said of one reading of the file says nothing of the next.
  const alike = answer?.of === read.reading ? answer.alike : undefined
  const [unsaid, setUnsaid] = useState(false)
  const { result, busy } = useLedgerPlan(props, read, said, edits, alike)
  const { underway, stopped, commit } = useLedgerCommit(desk)
  const refusal = useRefusal()
  const [refused, setRefused] = useState<readonly string[]>([])
  const [attempt, setAttempt] = useState(0)
  const [answeredBy, setAnsweredBy] = useState('')
  const [note, setNote] = useState('')
  if (result?.ok === false) return <Unreadable failure={result.error} />
  if (!result)
    return (
      <Working what={t('imports.reading', { n: sheet.rows })} stop={t('imports.stop')} onStop={onCancel} />
    )
  const plan = result.value
  // After another answer the plan says how the edits stand on what is proposed now.
  const rules = edits?.said === said ? edits.rules : plan.rules
  const onEdit = (now: readonly Rule[]) => props.onEdit({ base: plan.proposed, rules: now, said })
  const { stated } = read

  const lacksAnswer = plan.alike.rows > 0 && alike === undefined

  const save = async () => {
    setAttempt(attempt + 1)
    setRefused([])
    const said = holds.read()
    setUnsaid(lacksAnswer)
    if (!said || lacksAnswer) return
    const saved = await commit({
      team: data.team.id,
      file: {
        name: file,
        holds: said,
        unread: read.table.counts.bad,
        ...(stated !== undefined && { stated }),
        ...(answeredBy.trim() !== '' && { answeredBy: answeredBy.trim() }),
        ...(note.trim() !== '' && { note: note.trim() }),
        ...(read.vat && { vat: read.vat }),
        ...(read.entities && { entities: [...read.entities] }),
      },
      alike,
      rules,
      kept: props.kept,
    })
    if (!saved) return
    const { added, known } = saved.ok ? saved.value : { added: 0, known: 0 }
    if ((await act(Promise.resolve(saved), t('ledger.import.done', { n: added, known }))).ok) return onDone()
    setRefused(refusal(saved, row => (row > 0 ? t('imports.row', { row }) : undefined)))
  }
  const fresh = plan.all.rows - plan.by.known.rows - plan.by.otherwise.rows
  const asked = (
    <AlikeRows
      plan={plan}
      value={alike}
      error={unsaid && lacksAnswer ? t('ledger.alike.missing') : undefined}
      onChange={said => setAnswer({ of: read.reading, alike: said })}
    />
  )
  const otherwise = plan.by.otherwise.rows > 0 && (
    <p>{t('ledger.otherwise', { n: plan.by.otherwise.rows })}</p>
  )
  if (fresh === 0 && !underway)
    return (
      <>
        {asked}
        <Panel kind="info" title={t('ledger.import.nothing', { n: plan.all.rows })}>
          <p>{t('ledger.import.nothing.what')}</p>
          {otherwise}
        </Panel>
        <Button kind="secondary" onClick={onCancel}>
          {t('ui.cancel')}
        </Button>
      </>
    )
  return (
    <>
      <div inert={underway !== undefined}>
        <Section title={t('ledger.holds.title')} caption={t('ledger.holds.caption')}>
          <HoldsFields holds={holds} />
        </Section>
        <Section title={t('ledger.rules.title')} caption={t('ledger.rules.about')}>
          <AreaChoice areas={read.areas} asked={plan.asked} value={said} onChange={onSaid} />
          <RulesTable
            rules={rules}
            remembered={plan.remembered}
            plan={sameConditions(rules, plan.rules) ? plan : undefined}
            onChange={onEdit}
          />
          <AddRule onAdd={rule => onEdit([rule, ...rules])} />
        </Section>
        <Section title={t('ledger.plan.title')} caption={t('ledger.plan.caption')}>
          {asked}
          <PlanTable plan={plan} stated={stated} unread={read.table.counts.bad} />
          {otherwise}
          <Doubts plan={plan} />
          <TextField
            id="answered-by"
            label={t('ledger.import.by')}
            hint={t('ledger.decide.by.hint')}
            value={answeredBy}
            onChange={setAnsweredBy}
          />
          <TextField
            id="ledger-note"
            label={t('ledger.import.note')}
            hint={t('ledger.import.note.hint')}
            width="long"
            value={note}
            onChange={setNote}
          />
        </Section>
      </div>
      <NotImported error={holds.error} refused={refused} attempt={attempt} />
      {stopped && <Panel kind="info" title={t('ledger.import.stopped')} />}
      {underway ? (
        <Committing underway={underway} rows={read.rows} />
      ) : (
        <div className="govuk-button-group">
          <Button disabled={busy || props.busy} onClick={() => void save()}>
            {t('ledger.import.save', { n: fresh })}
          </Button>
          <Button kind="secondary" onClick={onCancel}>
            {t('ui.cancel')}
          </Button>
        </div>
      )}
    </>
  )
}
