import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Team } from '#core/records/team.ts'
import { useDevice, useTeams } from '#storage/live.ts'
import { useStore } from '#storage/useStore.ts'
import { remember } from '#storage/remember.ts'
import { removeTeam } from '#storage/writes/removeTeam.ts'
import { Button } from '#ui/actions/Button.tsx'
import { Confirm } from '#ui/actions/Confirm.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Tag } from '#ui/layout/Tag.tsx'
import type { ScreenProps } from '#ui/screen.ts'
import { Table } from '#ui/tables/Table.tsx'
import { useText } from '#ui/text.tsx'

interface TeamsSectionProps extends Pick<ScreenProps, 'act'> {
  readonly blocked: boolean
}

/** The teams on this device: shown one at a time, removed with everything in them. */
export function TeamsSection({ act, blocked }: TeamsSectionProps) {
  const store = useStore()
  const t = useText()
  const live = useTeams()
  const device = useDevice()
  const [, go] = useLocation()
  const [leaving, setLeaving] = useState<Team>()
  const teams = live.kind === 'ready' ? live.teams : []
  const shown = device.kind === 'ready' ? device.settings.team : undefined

  const show = async ({ id }: Team) => {
    await remember(store, { team: id })
    go('/overview')
  }
  const remove = async ({ id, name }: Team) => {
    setLeaving(undefined)
    await act(removeTeam(store, id), t('data.teams.removed', { team: name }))
  }
  return (
    <Section
      title={t('data.teams.title')}
      links={
        <a className="govuk-link" href="#/start">
          {t('data.teams.add')}
        </a>
      }
    >
      <Table
        caption={t('data.teams.caption')}
        captionHidden
        empty={t('data.teams.none')}
        columns={[
          {
            key: 'name',
            header: t('data.teams.name'),
            rowHeader: true,
            cell: team => (
              <>
                {team.name}{' '}
                {team.origin !== 'own' && <Tag kind="plain">{t(`data.teams.${team.origin}`)}</Tag>}{' '}
                {team.example && <Tag kind="plain">{t('data.teams.example')}</Tag>}{' '}
                {team.id === shown && <Tag kind="good">{t('data.teams.shown')}</Tag>}
              </>
            ),
          },
          {
            key: 'actions',
            header: t('data.teams.actions'),
            headerHidden: true,
            cell: team => (
              <span className="sw-links">
                {team.id !== shown && (
                  <Button kind="link" about={team.name} onClick={() => void show(team)}>
                    {t('data.teams.show')}
                  </Button>
                )}
                {!blocked && (
                  <Button kind="link" about={team.name} onClick={() => setLeaving(team)}>
                    {t('data.teams.remove')}
                  </Button>
                )}
              </span>
            ),
          },
        ]}
        rows={teams}
        rowKey={team => team.id}
      />
      {leaving && (
        <Confirm
          title={t('data.teams.confirm', { team: leaving.name })}
          action={t('data.teams.confirm.action')}
          warning
          onConfirm={() => void remove(leaving)}
          onClose={() => setLeaving(undefined)}
        >
          <p>{t('data.teams.confirm.what')}</p>
        </Confirm>
      )}
    </Section>
  )
}
