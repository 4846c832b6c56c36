import { useTeams } from '#storage/live.ts'
import { Button, ButtonLink } from '#ui/actions/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Loading } from '#ui/feedback/Loading.tsx'
import { Page } from '#ui/layout/Page.tsx'
import type { ScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import { BroughtBack } from './BroughtBack.tsx'
import { OutcomePart } from './OutcomePart.tsx'
import { PeoplePart } from './PeoplePart.tsx'
import { currencyOf } from './setUpForm.ts'
import { SprintsPart } from './SprintsPart.tsx'
import { TeamPart } from './TeamPart.tsx'
import { useSetUp } from './useSetUp.ts'

/** A new team on one page: name, people, sprints and one outcome. */
export function SetUpScreen(props: ScreenProps) {
  const teams = useTeams()
  if (teams.kind === 'loading') return <Loading />
  // An example's amounts are made up: they are in whatever currency the first team of one's own chooses.
  return <SetUpPage {...props} asksCurrency={teams.teams.every(({ origin }) => origin === 'example')} />
}

function SetUpPage({ asksCurrency, ...props }: ScreenProps & { readonly asksCurrency: boolean }) {
  const t = useText()
  const setUp = useSetUp(props, form => (asksCurrency ? currencyOf(form) : props.currency))
  const currency = asksCurrency ? currencyOf(setUp.form) : props.currency
  const part = { setUp, today: props.today, currency }
  if (setUp.loading) return <Loading />
  return (
    <Page title={t('start.setup.open')} crumb={t('start.setup.crumb')} lede={t('start.setup.lede')}>
      <BroughtBack setUp={setUp} />
      <Form form={setUp.state} label={t('start.setup.open')}>
        <TeamPart {...part} asksCurrency={asksCurrency} />
        <PeoplePart {...part} />
        <SprintsPart {...part} />
        <OutcomePart {...part} />
        <div className="govuk-button-group">
          <Button type="submit">{t('start.setup.save')}</Button>
          <ButtonLink kind="link" href="#/start">
            {t('start.setup.cancel')}
          </ButtonLink>
        </div>
        <p className="sw-note">{t('start.setup.kept')}</p>
      </Form>
    </Page>
  )
}
