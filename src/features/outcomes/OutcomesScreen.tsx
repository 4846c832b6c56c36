import { ButtonLink } from '#ui/actions/Button.tsx'
import { EmptyState } from '#ui/feedback/EmptyState.tsx'
import { Page } from '#ui/layout/Page.tsx'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import { useFocusOn } from '#ui/useFocusOn.ts'
import { CountedTwice } from './CountedTwice.tsx'
import { Dictionary } from './dictionary/Dictionary.tsx'
import { DeliverableLinks } from './links/DeliverableLinks.tsx'
import { AwaitedReadings } from './list/AwaitedReadings.tsx'
import { OutcomeTable } from './list/OutcomeTable.tsx'

const LINKS = 'outcomes-links'

interface OutcomesScreenProps extends TeamScreenProps {
  /** The part of the screen that was asked for. */
  readonly at?: 'links'
}

/** What changed for people, what was spent alongside, which readings are awaited, and how each thing is defined. */
export function OutcomesScreen({ at, ...props }: OutcomesScreenProps) {
  const t = useText()
  useFocusOn(at === 'links' ? LINKS : undefined)
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
      <div id={LINKS} tabIndex={-1}>
        <DeliverableLinks {...props} />
      </div>
      <Dictionary {...props} />
    </Page>
  )
}
