import type { ComponentType } from 'react'
import { Redirect, Route, Switch } from 'wouter'
import type { TeamData } from '#core/records/teamData.ts'
import { OverviewScreen } from '#features/overview/OverviewScreen.tsx'
import type { ScreenProps, TeamScreenProps } from '#ui/screen.ts'
import { lazily } from './lazily.ts'
import { NotFound } from './NotFound.tsx'
import { startWorker } from './startWorker.ts'
import { rememberedFigures } from './rememberedFigures.ts'

const SprintsScreen = lazily(() => import('#features/sprints/SprintsScreen.tsx').then(m => m.SprintsScreen))
const SprintScreen = lazily(() => import('#features/sprints/SprintScreen.tsx').then(m => m.SprintScreen))
const DeliverableScreen = lazily(() =>
  import('#features/deliverable/DeliverableScreen.tsx').then(m => m.DeliverableScreen),
)
const DeliverableDialog = lazily(() =>
  import('#features/sprints/deliverables/DeliverableDialog.tsx').then(m => m.DeliverableDialog),
)
const TeamScreen = lazily(() => import('#features/team/TeamScreen.tsx').then(m => m.TeamScreen))
const OutcomesScreen = lazily(() =>
  import('#features/outcomes/OutcomesScreen.tsx').then(m => m.OutcomesScreen),
)
const OutcomeScreen = lazily(() => import('#features/outcomes/OutcomeScreen.tsx').then(m => m.OutcomeScreen))
const FundingScreen = lazily(() => import('#features/funding/FundingScreen.tsx').then(m => m.FundingScreen))
const LedgerScreen = lazily(() =>
  import('#features/imports/ledger/LedgerScreen.tsx').then(m => m.LedgerScreen),
)
const ReconciliationScreen = lazily(() =>
  import('#features/imports/reconciliation/ReconciliationScreen.tsx').then(m => m.ReconciliationScreen),
)
const ImportsScreen = lazily(() => import('#features/imports/ImportsScreen.tsx').then(m => m.ImportsScreen))
const ImportHelpScreen = lazily(() =>
  import('#features/imports/help/ImportHelpScreen.tsx').then(m => m.ImportHelpScreen),
)
const RetroScreen = lazily(() => import('#features/retro/RetroScreen.tsx').then(m => m.RetroScreen))
const SummaryScreen = lazily(() => import('#features/summary/SummaryScreen.tsx').then(m => m.SummaryScreen))
const DataScreen = lazily(() => import('#features/data/DataScreen.tsx').then(m => m.DataScreen))

interface TeamRoutesProps extends ScreenProps {
  readonly data: TeamData
  readonly readOnly: boolean
}

/** A team's screens, with its figures worked out once for whichever is shown. */
export function TeamRoutes(props: TeamRoutesProps) {
  const { data, today } = props
  const ready = { ...props, figures: rememberedFigures(data, today), startWorker }
  const one = (Screen: ComponentType<TeamScreenProps & { readonly id: string }>, id: string) => (
    <Screen key={id} id={id} {...ready} />
  )
  return (
    <Switch>
      <Route path="/overview">
        <OverviewScreen {...ready} />
      </Route>
      <Route path="/sprints">
        <SprintsScreen {...ready} />
      </Route>
      <Route path="/sprints/deliverables">
        <SprintsScreen {...ready} at="deliverables" />
      </Route>
      <Route path="/sprints/:id/effort">
        {({ id }) => <SprintScreen key={id} id={id} at="effort" {...ready} />}
      </Route>
      <Route path="/sprints/:id">{({ id }) => one(SprintScreen, id)}</Route>
      <Route path="/deliverables/:id">
        {({ id }) => <DeliverableScreen key={id} id={id} Form={DeliverableDialog} {...ready} />}
      </Route>
      <Route path="/deliverables">
        <Redirect to="/sprints" replace />
      </Route>
      <Route path="/team">
        <TeamScreen {...ready} />
      </Route>
      <Route path="/team/leave">
        <TeamScreen {...ready} at="leave" />
      </Route>
      <Route path="/outcomes">
        <OutcomesScreen {...ready} />
      </Route>
      <Route path="/outcomes/links">
        <OutcomesScreen {...ready} at="links" />
      </Route>
      <Route path="/outcomes/:id">{({ id }) => one(OutcomeScreen, id)}</Route>
      <Route path="/funding">
        <FundingScreen {...ready} />
      </Route>
      <Route path="/imports/ledger">
        <LedgerScreen {...ready} />
      </Route>
      <Route path="/imports/ledger/reconciliation">
        <ReconciliationScreen {...ready} />
      </Route>
      <Route path="/imports">
        <ImportsScreen {...ready} />
      </Route>
      <Route path="/imports/help">
        <ImportHelpScreen />
      </Route>
      <Route path="/retro/:id">{({ id }) => one(RetroScreen, id)}</Route>
      <Route path="/summary/:part?">
        {/* One screen for both, so that what was chosen stays chosen. */}
        {({ part }) =>
          part === undefined || part === 'report' ? (
            <SummaryScreen {...ready} {...(part && { at: part })} />
          ) : (
            <NotFound />
          )
        }
      </Route>
      <Route path="/data">
        <DataScreen {...props} team={ready} />
      </Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  )
}
