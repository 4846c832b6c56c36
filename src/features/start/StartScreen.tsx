import { useLocation } from 'wouter'
import { useDevice, useTeams } from '#storage/live.ts'
import { Loading } from '#ui/feedback/Loading.tsx'
import { Page } from '#ui/layout/Page.tsx'
import { Section } from '#ui/layout/Section.tsx'
import type { ScreenProps } from '#ui/screen.ts'
import { T, useText } from '#ui/text.tsx'
import { TeamList } from './TeamList.tsx'
import { Ways } from './Ways.tsx'

/** What the app is for in a sentence, the teams that are here, and three ways in. */
export function StartScreen(props: ScreenProps) {
  const t = useText()
  const live = useTeams()
  const device = useDevice()
  const [path] = useLocation()
  if (live.kind === 'loading' || device.kind === 'loading') return <Loading />
  const { teams } = live
  const shown = device.settings.team
  // Its rows are being read; at this address its overview comes next.
  if (path === '/' && teams.some(({ id }) => id === shown)) return <Loading />
  return (
    <Page
      title={t('start.title')}
      heading={
        <T
          id="start.headline"
          values={{
            in: parts => <span className="sw-in">{parts}</span>,
            out: parts => <span className="sw-out">{parts}</span>,
          }}
        />
      }
      lede={t('start.lede')}
    >
      {teams.length > 0 && (
        <Section title={t('start.teams.title')}>
          <TeamList teams={teams} shown={shown} />
        </Section>
      )}
      <Ways {...props} teams={teams} />
      <p>
        <T
          id="start.restore"
          values={{
            a: parts => (
              <a className="govuk-link" href="#/data">
                {parts}
              </a>
            ),
          }}
        />
      </p>
    </Page>
  )
}
