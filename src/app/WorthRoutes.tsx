import { Route, Switch } from 'wouter'
import { MeetingScreen } from '#features/worth/meeting/MeetingScreen.tsx'
import { WorthScreen } from '#features/worth/WorthScreen.tsx'
import type { TeamDataState } from '#storage/live.ts'
import type { ScreenProps } from '#ui/screen.ts'
import { rememberedFigures } from './rememberedFigures.ts'
import { useHashQuery } from './useHashPath.ts'

interface WorthRoutesProps extends ScreenProps {
  readonly team: TeamDataState
}

/** The question and the meeting: both do without a team, and take one where it is chosen. */
export function WorthRoutes({ team, ...props }: WorthRoutesProps) {
  const query = useHashQuery()
  const chosen =
    team.kind === 'ready'
      ? {
          team: {
            data: team.data,
            figures: rememberedFigures(team.data, props.today),
            readOnly: team.readOnly,
          },
        }
      : {}
  return (
    <Switch>
      <Route path="/worth/meeting">
        <MeetingScreen {...props} {...chosen} />
      </Route>
      <Route>
        <WorthScreen key={query} query={query} {...props} {...chosen} />
      </Route>
    </Switch>
  )
}
