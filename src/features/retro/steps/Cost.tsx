import type { Minor } from '#core/money.ts'
import { byKind, fold, type MoneyKind } from '#core/retro/fold.ts'
import { rowsAsShown } from '#core/shown.ts'
import { useFormats } from '#ui/formats.ts'
import { Page } from '#ui/layout/Page.tsx'
import { useText } from '#ui/text.tsx'
import type { RetroProps } from '#features/retro/retroProps.ts'
import { useRetroWords } from '#features/retro/useRetroWords.ts'
import { WhyUnknown } from '#features/retro/WhyUnknown.tsx'
import { More } from '#features/retro/stage/More.tsx'
import { usePage } from '#features/retro/stage/usePage.ts'
import { ShareBar } from '#features/retro/stage/ShareBar.tsx'
import { RetroTable } from '#features/retro/stage/RetroTable.tsx'

const ROOM = 5

const idOf = ({ kind }: MoneyKind) => ('staff' in kind ? kind.staff : kind.item)

const withShares = (kinds: readonly MoneyKind[], total: Minor) =>
  kinds.map(kind => ({ ...kind, of1: total > 0 ? kind.amount / total : 0 }))

/** Step 1: what the sprint cost, against its plan. */
export function Cost({ cost, shown, today }: RetroProps) {
  const t = useText()
  const formats = useFormats()
  const words = useRetroWords()
  const { sprint } = cost
  const n = sprint.number
  const title = t('retro.page', { n, name: t('retro.step.1') })
  const known = shown.cost
  const all = known.kind === 'priced' ? rowsAsShown(withShares(byKind(known.lines), known.total)) : []
  const { page, ...pages } = usePage(fold(all, ROOM))
  if (known.kind !== 'priced')
    return (
      <Page title={title} heading={t('retro.cost.unknown', { n })} focusKey="1">
        <WhyUnknown cost={known} />
      </Page>
    )
  const { rows, others } = page ?? { rows: [] }
  const lines = [
    ...rows.map(row => ({ ...row, id: idOf(row), name: words.kind(row) })),
    ...(others
      ? [
          {
            id: 'others',
            name: <More pages={pages}>{t('retro.others', { n: others.count })}</More>,
            ...others,
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
        {words.standings(known)} {words.running(cost, today)}
      </p>
      {lines.length > 0 && (
        <RetroTable
          caption={t('retro.cost.table', { n })}
          rows={lines}
          columns={[
            { key: 'kind', header: t('retro.cost.kind'), cell: ({ name }) => name },
            { key: 'bar', header: t('retro.share'), cell: ({ of1 = 0 }) => <ShareBar of1={of1} /> },
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
