import { useTeams } from '#storage/live.ts'
import { useCondition } from '#storage/useStore.ts'
import { cannotSave } from '#storage/condition.ts'
import { Columns } from '#ui/layout/Columns.tsx'
import { Page } from '#ui/layout/Page.tsx'
import type { ScreenProps, TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import { BackupSection } from './backup/BackupSection.tsx'
import { CopyOutSection } from './copies/CopyOutSection.tsx'
import { OpenCopySection } from './copies/OpenCopySection.tsx'
import { HealthSection } from './device/HealthSection.tsx'
import { SettingsSection } from './device/SettingsSection.tsx'
import { TeamsSection } from './device/TeamsSection.tsx'
import { RestoreSection } from './restore/RestoreSection.tsx'
import { TablesSection } from './tables/TablesSection.tsx'
import { WorkbookSection } from './workbook/WorkbookSection.tsx'

interface DataScreenProps extends ScreenProps {
  /** The team that the screens show; there may be none yet. */
  readonly team?: Pick<TeamScreenProps, 'data' | 'figures' | 'startWorker'>
}

/** What is kept on this device, and how it is kept safe, handed over and got back. */
export function DataScreen({ team, today, act }: DataScreenProps) {
  const t = useText()
  const blocked = cannotSave(useCondition())
  const teams = useTeams()
  const hasTeam = teams.kind === 'ready' && teams.teams.length > 0
  return (
    <Page
      title={t('data.title')}
      lede={t('data.lede')}
      actions={
        <a className="govuk-link" href="#/data/history">
          {t('data.history.link')}
        </a>
      }
    >
      <Columns kind="main-side">
        <div>
          <BackupSection today={today} />
          <RestoreSection act={act} blocked={blocked} />
          {team && <CopyOutSection data={team.data} today={today} />}
          <OpenCopySection act={act} blocked={blocked} />
          {team && <WorkbookSection figures={team.figures} startWorker={team.startWorker} />}
          {team && <TablesSection figures={team.figures} />}
        </div>
        <div>
          <HealthSection blocked={blocked} />
          <TeamsSection act={act} blocked={blocked} />
          <SettingsSection act={act} blocked={blocked} hasTeam={hasTeam} />
        </div>
      </Columns>
    </Page>
  )
}
