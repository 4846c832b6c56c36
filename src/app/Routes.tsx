import { Redirect, Route, Switch, useLocation } from 'wouter'
import type { Currency } from '#core/money.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { TeamDataState } from '#storage/live.ts'
import { Loading } from '#ui/feedback/Loading.tsx'
import { whenLoaded } from '#ui/whenLoaded.ts'
import { useActs } from './act/acts.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { NotFound } from './NotFound.tsx'
import { lazily } from './lazily.ts'
import { Unreadable } from './Unreadable.tsx'

// Its sentences come with the shell, so that a first visit waits for no others.
const StartScreen = whenLoaded(
  () => import('#features/start/StartScreen.tsx').then(m => m.StartScreen),
  Loading,
)
const SetUpScreen = lazily(() => import('#features/start/SetUpScreen.tsx').then(m => m.SetUpScreen))
const WorthRoutes = lazily(() => import('./WorthRoutes.tsx').then(m => m.WorthRoutes))
const HistoryScreen = lazily(() => import('#features/data/HistoryScreen.tsx').then(m => m.HistoryScreen))

const TeamRoutes = lazily(() => import('./TeamRoutes.tsx').then(m => m.TeamRoutes))
// What does not come ahead is asked for again, and said, where it is shown.
const ahead = (fetching: Promise<unknown>) => void fetching.catch(() => undefined)
/** Fetches the code of a team's screens while its rows are read. */
export const fetchTeam = (): void => ahead(TeamRoutes.fetch())
const NoTeamImports = lazily(() => import('#features/imports/NoTeam.tsx').then(m => m.NoTeam))
const NoTeamData = lazily(() => import('#features/data/DataScreen.tsx').then(m => m.DataScreen))

interface RoutesProps {
  readonly team: TeamDataState
  readonly currency: Currency
  readonly today: IsoDate
}

/** The screen that belongs to the address; a team's screens once its rows are read. */
export function Routes({ team, ...rest }: RoutesProps) {
  const { act, undo, redo } = useActs()
  const [path] = useLocation()
  const props = { ...rest, act }
  if (team.kind === 'loading') return <Loading />
  // A backup can be taken of what cannot be shown.
  if (team.kind === 'unreadable' && !path.startsWith('/data')) return <Unreadable />
  const ready = team.kind === 'ready'
  return (
    <Switch>
      <Route path="/">{ready ? <Redirect to="/overview" replace /> : <StartScreen {...props} />}</Route>
      <Route path="/start">
        <StartScreen {...props} />
      </Route>
      <Route path="/setup">
        <SetUpScreen {...props} />
      </Route>
      <Route path="/worth/:part?">
        {({ part }) =>
          part === undefined || part === 'meeting' ? <WorthRoutes {...props} team={team} /> : <NotFound />
        }
      </Route>
      <Route path="/data/history">
        <HistoryScreen undo={undo} redo={redo} />
      </Route>
      {!ready && (
        <Route path="/data">
          <NoTeamData {...props} />
        </Route>
      )}
      <Route path="/:screen/*?">
        {({ screen }) => {
          if (!isOfTeam(screen)) return <NotFound />
          if (!ready && screen === 'imports') return <NoTeamImports />
          if (!ready) return <Redirect to="/" replace />
          const ofThisTeam = <TeamRoutes {...props} {...team} />
          if (screen !== 'data') return ofThisTeam
          // A backup can be taken even where the figures cannot be made.
          return <ErrorBoundary instead={<NoTeamData {...props} />}>{ofThisTeam}</ErrorBoundary>
        }}
      </Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  )
}

/** Fetches the code of the screen at this address before the database is open. */
export function fetchFor(path: string): void {
  const [, screen = ''] = path.split('/')
  if (!isOfTeam(screen)) return
  fetchTeam()
  if (screen === 'overview') ahead(import('#ui/charts/SprintChart.tsx'))
}

const ofTeam = [
  'overview',
  'sprints',
  'deliverables',
  'team',
  'outcomes',
  'funding',
  'imports',
  'data',
  'retro',
  'summary',
]
const isOfTeam = (screen: string) => ofTeam.includes(screen)
