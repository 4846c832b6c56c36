import { Page } from '#ui/layout/Page.tsx'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import { NewOutcome } from './edit/NewOutcome.tsx'
import { MetricPage } from './metric/MetricPage.tsx'
import { OutcomePage } from './one/OutcomePage.tsx'

/** The outcome that the address names; or a shared metric by its id, or `new` for an outcome to be defined. */
export function OutcomeScreen({ id, ...props }: TeamScreenProps & { readonly id: string }) {
  const t = useText()
  const { data, figures } = props
  const figure = figures.outcomes.find(({ outcome }) => outcome.id === id)
  const metric = data.metrics.find(each => each.id === id)
  if (figure) return <OutcomePage {...props} figure={figure} />
  if (metric) return <MetricPage {...props} metric={metric} />
  if (id === 'new') return <NewOutcome {...props} />
  return (
    <Page title={t('outcomes.gone')} crumb={data.team.name}>
      <p>
        <a href="#/outcomes">{t('outcomes.back')}</a>
      </p>
    </Page>
  )
}
