import { ButtonLink } from '#ui/actions/Button.tsx'
import { EmptyState } from '#ui/feedback/EmptyState.tsx'
import { Overstated } from '#ui/feedback/Overstated.tsx'
import { Page } from '#ui/layout/Page.tsx'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import { useFocusOn } from '#ui/useFocusOn.ts'
import { ChangedPanel } from './one/ChangedPanel.tsx'
import { EffortSection } from './one/EffortSection.tsx'
import { Lines } from './one/Lines.tsx'
import { NoRatePanel } from './one/NoRatePanel.tsx'
import { Retros } from './one/Retros.tsx'
import { SprintCrumb } from './one/SprintCrumb.tsx'
import { SprintDetails } from './one/SprintDetails.tsx'
import { StatusActions } from './one/StatusActions.tsx'
import { Strip } from './one/Strip.tsx'
import { useSprintWords } from './useSprintWords.ts'

const EFFORT = 'sprint-effort'

interface SprintScreenProps extends TeamScreenProps {
  readonly id: string
  /** The part of the screen that was asked for. */
  readonly at?: 'effort'
}

/** One sprint: what it cost, what it was spent on, and what can be done with it. */
export function SprintScreen({ id, at, ...props }: SprintScreenProps) {
  useFocusOn(at === 'effort' ? EFFORT : undefined)
  const t = useText()
  const { name } = useSprintWords()
  const found = props.figures.cost.sprints.find(({ sprint }) => sprint.id === id)
  if (!found)
    return (
      <Page title={t('sprints.gone.title')}>
        <EmptyState
          title={t('sprints.gone.what')}
          actions={<ButtonLink href="#/sprints">{t('sprints.all')}</ButtonLink>}
        />
      </Page>
    )
  const one = { ...props, cost: found }
  const { sprint } = found
  return (
    <Page title={name(sprint)} crumb={<SprintCrumb {...one} />} lede={sprint.goal} focusKey={id}>
      <Strip {...one} />
      <Overstated data={props.data} />
      <NoRatePanel {...one} />
      <ChangedPanel {...one} />
      <StatusActions {...one} />
      <Retros {...one} />
      <div id={EFFORT} tabIndex={-1}>
        <EffortSection key={id} {...one} />
      </div>
      <Lines {...one} />
      <SprintDetails {...one} />
    </Page>
  )
}
