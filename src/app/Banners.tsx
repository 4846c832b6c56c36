import { useLocation } from 'wouter'
import type { IsoDate } from '#core/records/fields.ts'
import type { Condition } from '#storage/condition.ts'
import type { BroughtBack } from '#storage/device.ts'
import { useBackupAge, useTeams, type TeamDataState } from '#storage/live.ts'
import { remember } from '#storage/remember.ts'
import { useStore } from '#storage/useStore.ts'
import { removeTeam } from '#storage/writes/removeTeam.ts'
import { isExample } from '#core/records/team.ts'
import { Button } from '#ui/actions/Button.tsx'
import { Panel } from '#ui/feedback/Panel.tsx'
import { useText } from '#ui/text.tsx'
import { useActs } from './act/acts.ts'
import { NewerPanel } from './NewerPanel.tsx'
import { LateConditionPanel } from './LateConditionPanel.tsx'
import { LateBroughtBack } from './spare/LateBroughtBack.ts'
import type { Update } from './updates.ts'

interface BannersProps {
  readonly team: TeamDataState
  readonly condition: Condition
  readonly update: Update | undefined
  readonly broughtBack: BroughtBack | undefined
  readonly today: IsoDate
}

/** What is to be known on every screen: an example, a copy, a version that waits, a backup that is due. */
export function Banners({ team, condition, update, broughtBack }: BannersProps) {
  const t = useText()
  const backup = useBackupAge()
  return (
    <div className="sw-banners">
      {condition !== 'ok' && <LateConditionPanel condition={condition} />}
      {broughtBack && <LateBroughtBack broughtBack={broughtBack} />}
      {update && <NewerPanel update={update} />}
      {team.kind === 'ready' && <Origin team={team} />}
      {backup?.remind && (
        <Panel
          kind="info"
          title={t('app.backup.due', { days: backup.days })}
          actions={<a href="#/data">{t('app.takeBackup')}</a>}
        />
      )}
    </div>
  )
}

/** Where a team that is not the user's own came from, how it goes away, and the way to their own. */
function Origin({ team }: { readonly team: Extract<TeamDataState, { kind: 'ready' }> }) {
  const t = useText()
  const store = useStore()
  const { act } = useActs()
  const [, go] = useLocation()
  const teams = useTeams()
  const { origin, id, name } = team.data.team
  if (origin === 'own') return null
  const own = teams.kind === 'ready' ? teams.teams.filter(each => each.origin === 'own') : []
  const show = async (id: string) => {
    await remember(store, { team: id })
    go('/overview')
  }
  const remove = () => void act(removeTeam(store, id), t(`app.origin.${origin}.removed`, { name }))
  return (
    <Panel
      kind="info"
      title={t(`app.origin.${origin}`, { name, example: isExample(team.data.team) ? 'yes' : 'no' })}
      actions={
        <>
          <Button kind="link" onClick={remove}>
            {t(`app.origin.${origin}.remove`)}
          </Button>
          {own.map(each => (
            <Button key={each.id} kind="link" onClick={() => void show(each.id)}>
              {t('app.origin.back', { team: each.name })}
            </Button>
          ))}
          {own.length === 0 && <a href="#/setup">{t('app.origin.start')}</a>}
        </>
      }
    />
  )
}
