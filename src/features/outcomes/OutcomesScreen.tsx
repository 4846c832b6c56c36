import { ButtonLink } from '#ui/actions/Button.tsx'
import { EmptyState } from '#ui/feedback/EmptyState.tsx'
import { Page } from '#ui/layout/Page.tsx'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import { CountedTwice } from './CountedTwice.tsx'
import { Dictionary } from './dictionary/Dictionary.tsx'
import { DeliverableLinks } from './links/DeliverableLinks.tsx'
import { AwaitedReadings } from './list/AwaitedReadings.tsx'
import { OutcomeTable } from './list/OutcomeTable.tsx'

/** What changed for people, what was spent alongside, which readings are awaited, and how each thing is defined. */
export function OutcomesScreen(props: TeamScreenProps) {
  const t = useText()
  const { data, figures, readOnly } = props
  const some = figures.outcomes.length > 0
  const define = <ButtonLink href="#/outcomes/new">{t('outcomes.new')}</ButtonLink>
  return (
    <Page
      title={t('outcomes.title')}
      crumb={data.team.name}
      lede={t('outcomes.lede')}
      actions={!readOnly && some && define}
    >
      <AwaitedReadings {...props} />
      <CountedTwice figures={figures} />
      {some ? (
        <OutcomeTable {...props} />
      ) : (
        <EmptyState title={t('outcomes.empty.title')} actions={!readOnly && define}>
          <p>{t('outcomes.empty.what')}</p>
        </EmptyState>
      )}
      <DeliverableLinks {...props} />
      <Dictionary {...props} />
    </Page>
  )
}
