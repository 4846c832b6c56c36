import { lazy, Suspense, useMemo, type ComponentType, type ReactNode } from 'react'
import { Redirect, Route, Switch } from 'wouter'
import { figuresOf } from '#core/figures.ts'
import type { Currency } from '#core/money.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { TeamDataState } from '#storage/live.ts'
import { Loading } from '#ui/feedback/Loading.tsx'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useActs } from './act/ActProvider.tsx'
import { NotFound } from './NotFound.tsx'
import { Unreadable } from './Unreadable.tsx'

const StartScreen = lazy(() =>
  import('#features/start/StartScreen.tsx').then(m => ({ default: m.StartScreen })),
)
const SetUpScreen = lazy(() =>
  import('#features/start/SetUpScreen.tsx').then(m => ({ default: m.SetUpScreen })),
)
const WorthScreen = lazy(() =>
  import('#features/worth/WorthScreen.tsx').then(m => ({ default: m.WorthScreen })),
)
const OverviewScreen = lazy(() =>
  import('#features/overview/OverviewScreen.tsx').then(m => ({ default: m.OverviewScreen })),
)
const SprintsScreen = lazy(() =>
  import('#features/sprints/SprintsScreen.tsx').then(m => ({ default: m.SprintsScreen })),
)
const SprintScreen = lazy(() =>
  import('#features/sprints/SprintScreen.tsx').then(m => ({ default: m.SprintScreen })),
)
const TeamScreen = lazy(() => import('#features/team/TeamScreen.tsx').then(m => ({ default: m.TeamScreen })))
const OutcomesScreen = lazy(() =>
  import('#features/outcomes/OutcomesScreen.tsx').then(m => ({ default: m.OutcomesScreen })),
)
const OutcomeScreen = lazy(() =>
  import('#features/outcomes/OutcomeScreen.tsx').then(m => ({ default: m.OutcomeScreen })),
)
const DataScreen = lazy(() => import('#features/data/DataScreen.tsx').then(m => ({ default: m.DataScreen })))
const HistoryScreen = lazy(() =>
  import('#features/data/HistoryScreen.tsx').then(m => ({ default: m.HistoryScreen })),
)

interface RoutesProps {
  readonly team: TeamDataState
  readonly currency: Currency
  readonly today: IsoDate
}

type Screen<Extra = object> = ComponentType<TeamScreenProps & Extra>

/** The screen that belongs to the address; a team's screens once its rows are read. */
export function Routes({ team, ...rest }: RoutesProps) {
  const { act } = useActs()
  const props = { ...rest, act }
  const { today } = rest
  const data = team.kind === 'ready' ? team.data : undefined
  const figures = useMemo(() => data && figuresOf(data, today), [data, today])
  if (team.kind === 'loading') return <Loading />
  if (team.kind === 'unreadable') return <Unreadable />
  const ready = data &&
    figures && { data, figures, today, act, readOnly: team.kind === 'ready' && team.readOnly }
  const ofTeam = (Shown: Screen): ReactNode => (ready ? <Shown {...ready} /> : <Redirect to="/" />)
  const ofOne = (Shown: Screen<{ readonly id: string }>, id: string): ReactNode =>
    ready ? <Shown key={id} id={id} {...ready} /> : <Redirect to="/" />
  return (
    <Suspense fallback={<Loading />}>
      <Switch>
        <Route path="/">{ready ? <Redirect to="/overview" replace /> : <StartScreen {...props} />}</Route>
        <Route path="/start">
          <StartScreen {...props} />
        </Route>
        <Route path="/setup">
          <SetUpScreen {...props} />
        </Route>
        <Route path="/worth">
          <WorthScreen {...props} />
        </Route>
        <Route path="/data">
          <DataScreen {...props} team={ready} />
        </Route>
        <Route path="/data/history">
          <HistoryScreen {...props} />
        </Route>
        <Route path="/overview">{ofTeam(OverviewScreen)}</Route>
        <Route path="/sprints">{ofTeam(SprintsScreen)}</Route>
        <Route path="/sprints/:id">{({ id }) => ofOne(SprintScreen, id)}</Route>
        <Route path="/team">{ofTeam(TeamScreen)}</Route>
        <Route path="/outcomes">{ofTeam(OutcomesScreen)}</Route>
        <Route path="/outcomes/:id">{({ id }) => ofOne(OutcomeScreen, id)}</Route>
        <Route>
          <NotFound />
        </Route>
      </Switch>
    </Suspense>
  )
}
