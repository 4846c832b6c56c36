import type { Team } from '#core/records/team.ts'
import { Button } from '#ui/actions/Button.tsx'
import { Tag } from '#ui/layout/Tag.tsx'
import { Table } from '#ui/tables/Table.tsx'
import { useText } from '#ui/text.tsx'
import { useOpenTeam } from './useExample.ts'

interface TeamListProps {
  readonly teams: readonly Team[]
  /** Id of the team that the screens show. */
  readonly shown: string | undefined
}

/** The teams on this device, each to be opened. */
export function TeamList({ teams, shown }: TeamListProps) {
  const t = useText()
  const open = useOpenTeam()
  return (
    <Table
      caption={t('start.teams.title')}
      captionHidden
      columns={[
        {
          key: 'name',
          header: t('start.teams.name'),
          rowHeader: true,
          cell: team => (
            <>
              <Button kind="link" onClick={() => void open(team.id)}>
                {team.name}
              </Button>{' '}
              {team.origin !== 'own' && <Tag kind="plain">{t(`start.teams.${team.origin}`)}</Tag>}{' '}
              {team.example && <Tag kind="plain">{t('start.teams.example')}</Tag>}{' '}
              {team.id === shown && <Tag kind="good">{t('start.teams.shown')}</Tag>}
            </>
          ),
        },
        ...(teams.some(({ mission }) => mission !== '')
          ? [{ key: 'mission', header: t('start.teams.mission'), cell: (team: Team) => team.mission }]
          : []),
      ]}
      rows={teams}
      rowKey={team => team.id}
    />
  )
}
