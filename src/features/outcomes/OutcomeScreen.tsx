import type { TeamScreenProps } from '#ui/screen.ts'
import { NewOutcome } from './edit/NewOutcome.tsx'
import { Gone } from './Gone.tsx'
import { MetricPage } from './metric/MetricPage.tsx'
import { OutcomePage } from './one/OutcomePage.tsx'

/** The outcome that the address names; or a shared metric by its id, or `new` for an outcome to be defined. */
export function OutcomeScreen({ id, ...props }: TeamScreenProps & { readonly id: string }) {
  const { data, figures } = props
  const figure = figures.outcomes.find(({ outcome }) => outcome.id === id)
  const metric = data.metrics.find(each => each.id === id)
  if (figure) return <OutcomePage {...props} figure={figure} />
  if (metric) return <MetricPage {...props} metric={metric} />
  if (id === 'new') return <NewOutcome {...props} />
  return <Gone team={data.team.name} />
}
