import { byKind, fold, type MoneyKind } from '#core/retro/fold.ts'
import { useFormats } from '#ui/formats.ts'
import { Page } from '#ui/layout/Page.tsx'
import { useText } from '#ui/text.tsx'
import type { RetroProps } from '#features/retro/retroProps.ts'
import { useRetroWords } from '#features/retro/useRetroWords.ts'
import { More } from '#features/retro/stage/More.tsx'
import { usePage } from '#features/retro/stage/usePage.ts'
import { ShareBar } from '#features/retro/stage/ShareBar.tsx'
import { RetroTable } from '#features/retro/stage/RetroTable.tsx'

const ROOM = 5

const idOf = ({ kind }: MoneyKind) => ('staff' in kind ? kind.staff : kind.item)

/** Step 1: what the sprint cost, against its plan. */
export function Cost({ cost, shown, today }: RetroProps) {
  const t = useText()
  const formats = useFormats()
  const words = useRetroWords()
  const { sprint } = cost
  const n = sprint.number
  const title = t('retro.page', { n, name: t('retro.step.1') })
  const known = shown.cost
  const { page, ...pages } = usePage(fold(known.kind === 'priced' ? byKind(known.lines) : [], ROOM))
  if (known.kind !== 'priced')
    return (
      <Page title={title} heading={t('retro.cost.unknown', { n })} focusKey="1">
        <p className="sw-retro-lead">{words.unknown(known)}</p>
        <p>
          <a href="#/team">{t('retro.cost.toTeam')}</a>
        </p>
      </Page>
    )
  const { rows, others } = page ?? { rows: [] }
  const share = (amount: number) => (known.total > 0 ? amount / known.total : 0)
  const lines = [
    ...rows.map(row => ({ id: idOf(row), name: words.kind(row), amount: row.amount })),
    ...(others
      ? [
          {
            id: 'others',
            name: <More pages={pages}>{t('retro.others', { n: others.count })}</More>,
            amount: others.amount,
          },
        ]
      : []),
  ]
  return (
    <Page
      title={title}
      heading={
        <>
          <span className="sw-retro-say">{t('retro.cost.say', { n })}</span>{' '}
          <span className="sw-retro-big">{formats.money(known.total)}</span>
        </>
      }
      focusKey="1"
    >
      <p className="sw-retro-lead">{words.against(known)}</p>
      <p>
        {words.standings(known)}
        {sprint.to >= today && cost.status !== 'closed' && (
          <> {t('retro.cost.running', { to: formats.day(sprint.to) })}</>
        )}
      </p>
      {lines.length > 0 && (
        <RetroTable
          caption={t('retro.cost.table', { n })}
          rows={lines}
          columns={[
            { key: 'kind', header: t('retro.cost.kind'), cell: ({ name }) => name },
            { key: 'bar', header: t('retro.share'), cell: ({ amount }) => <ShareBar of1={share(amount)} /> },
            {
              key: 'amount',
              header: t('retro.amount'),
              numeric: true,
              cell: ({ amount }) => formats.money(amount),
            },
          ]}
        />
      )}
    </Page>
  )
}
