import type { Months } from '#core/ledger/statement.ts'
import { Panel } from '#ui/feedback/Panel.tsx'
import { useText } from '#ui/text.tsx'
import { useMonthsText } from './useMonthsText.ts'
import type { useOpenPoints } from './useOpenPoints.ts'

interface StateProps {
  readonly points: ReturnType<typeof useOpenPoints>
  readonly months: Months
}

/** Whether everything is decided, and if not, what a signature would leave open; then what to know besides. */
export function State({ points: { open, besides, isDecided }, months }: StateProps) {
  const t = useText()
  const monthsText = useMonthsText()
  return (
    <Panel
      kind={open.length === 0 ? 'info' : 'attention'}
      title={
        open.length === 0
          ? t('reconciliation.final', { months: monthsText(months) })
          : t(isDecided ? 'reconciliation.provisional.other' : 'reconciliation.provisional')
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
