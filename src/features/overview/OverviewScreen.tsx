import type { Figures } from '#core/figures.ts'
import { firstAhead } from '#core/firstAhead.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import { ButtonLink } from '#ui/actions/Button.tsx'
import { EmptyState } from '#ui/feedback/EmptyState.tsx'
import { Overstated } from '#ui/feedback/Overstated.tsx'
import { Columns } from '#ui/layout/Columns.tsx'
import { Page } from '#ui/layout/Page.tsx'
import { useText } from '#ui/text.tsx'
import { AllAhead } from './AllAhead.tsx'
import { Attention } from './Attention.tsx'
import { Bought } from './Bought.tsx'
import { ChartSection } from './ChartSection.tsx'
import { Crumb } from './Crumb.tsx'
import { HeadlineSentence } from './HeadlineSentence.tsx'
import { HowSure } from './HowSure.tsx'
import { Lede } from './Lede.tsx'
import { NobodyYet } from './NobodyYet.tsx'
import { RetroLink } from './RetroLink.tsx'
import { Strip } from './Strip.tsx'

/** Nobody and no cost on any day so far, and nothing read. */
const nothingToDraw = ({ cost, headline, outcomes }: Figures) =>
  cost.known.all === 'nothing' &&
  [headline.lead, ...headline.rest].some(({ kind }) => kind === 'nobody') &&
  outcomes.every(({ readings }) => readings.length === 0)

/** How much, and what changed for people: the first thing that a team sees. */
export function OverviewScreen(props: TeamScreenProps) {
  const t = useText()
  const { data, figures, readOnly } = props
  const ahead = firstAhead(figures.headline)
  return (
    <Page
      title={t('overview.title')}
      crumb={
        <>
          <Crumb figures={figures} />
          <RetroLink {...props} />
        </>
      }
      heading={<HeadlineSentence figures={figures} />}
      lede={<Lede figures={figures} />}
      focusKey={data.team.id}
    >
      {data.sprints.length === 0 ? (
        <EmptyState
          title={t('overview.empty.title')}
          actions={!readOnly && <ButtonLink href="#/sprints">{t('overview.empty.action')}</ButtonLink>}
        >
          <p>{t('overview.empty.what', { copy: data.team.origin === 'copy' ? 'yes' : 'no' })}</p>
        </EmptyState>
      ) : nothingToDraw(figures) ? (
        <NobodyYet {...props} />
      ) : ahead ? (
        <AllAhead {...props} first={ahead} />
      ) : (
        <>
          <Strip {...props} />
          <Overstated data={data} />
          <Columns kind="main-side">
            <ChartSection {...props} />
            <div>
              <Bought {...props} />
              <HowSure figures={figures} />
            </div>
          </Columns>
          <Attention {...props} />
        </>
      )}
    </Page>
  )
}
