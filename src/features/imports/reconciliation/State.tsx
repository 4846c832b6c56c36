import type { Reconciliation } from '#core/ledger/reconcile.ts'
import type { Months, Statement } from '#core/ledger/statement.ts'
import type { TeamData } from '#core/records/teamData.ts'
import type { Ledger } from '#storage/live.ts'
import { Panel } from '#ui/feedback/Panel.tsx'
import { useText } from '#ui/text.tsx'
import { useMonthsText } from './useMonthsText.ts'
import { useOpenPoints } from './useOpenPoints.ts'

interface StateProps {
  readonly data: TeamData
  readonly statement: Statement
  readonly found: Reconciliation
  readonly ledger: Ledger
  readonly months: Months
}

/** Whether everything is decided, and if not, what a signature would leave open; then what to know besides. */
export function State(props: StateProps) {
  const t = useText()
  const monthsText = useMonthsText()
  const { open, besides } = useOpenPoints(props)
  return (
    <Panel
      kind={open.length === 0 ? 'info' : 'attention'}
      title={
        open.length === 0
          ? t('reconciliation.final', { months: monthsText(props.months) })
          : t('reconciliation.provisional')
      }
    >
      {open.length + besides.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {[...open, ...besides].map(sentence => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
