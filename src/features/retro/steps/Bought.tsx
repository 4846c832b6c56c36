import { cut } from '#core/retro/brief.ts'
import { fold, partsOf } from '#core/retro/fold.ts'
import { rowsAsShown } from '#core/shown.ts'
import { useFormats } from '#ui/formats.ts'
import { Page } from '#ui/layout/Page.tsx'
import { useText } from '#ui/text.tsx'
import type { RetroProps } from '#features/retro/retroProps.ts'
import { More } from '#features/retro/stage/More.tsx'
import { RetroTable } from '#features/retro/stage/RetroTable.tsx'
import { ShareBar } from '#features/retro/stage/ShareBar.tsx'
import { lines, NAME, SHORT_NAME } from '#features/retro/stage/room.ts'
import { usePage } from '#features/retro/stage/usePage.ts'
import { Unpriced } from './Unpriced.tsx'

const ROOM = 8

/** What stands in a line of the first column, about. */
const LETTERS = 30

/** Step 2: what it bought, each deliverable with its share, the biggest first. */
export function Bought(props: RetroProps) {
  const { cost, shown } = props
  const t = useText()
  const formats = useFormats()
  const n = cost.sprint.number
  const title = t('retro.page', { n, name: t('retro.step.2') })
  const { made, unlinked } = partsOf(rowsAsShown(shown.bought))
  const [first] = made
  const { page, ...pages } = usePage(
    fold(made, ROOM, ({ deliverable: { name } }) => lines(cut(name, NAME), LETTERS)),
  )
  const { rows, others } = page ?? { rows: [] }
  const shownRows = [
    ...rows.map(({ deliverable: { id, name }, ...rest }) => ({
      id,
      name: cut(name, NAME),
      ...rest,
    })),
    ...(others
      ? [
          {
            id: 'others',
            name: <More pages={pages}>{t('retro.others', { n: others.count })}</More>,
            ...others,
          },
        ]
      : []),
    ...(unlinked ? [{ id: 'unlinked', name: t('retro.bought.unlinked'), ...unlinked }] : []),
  ]
  if (shown.cost.kind !== 'priced') return <Unpriced {...props} title={title} />
  if (!first)
    return (
      <Page title={title} heading={t('retro.bought.nothing', { n })} focusKey="2">
        <p className="sw-retro-lead">{t('retro.bought.nothing.what')}</p>
        <p>
          <a href={`#/sprints/${cost.sprint.id}/effort`}>{t('retro.bought.toEffort', { n })}</a>
        </p>
      </Page>
    )
  const all = made.length === 1 && !unlinked
  return (
    <Page
      title={title}
      heading={
        first.of1 === undefined
          ? t('retro.bought.heading')
          : t('retro.bought.took', {
              name: cut(first.deliverable.name, SHORT_NAME),
              share: formats.share(first.of1),
              all: all ? 'yes' : 'no',
              money: formats.money(shown.cost.total),
            })
      }
      focusKey="2"
    >
      <RetroTable
        caption={t('retro.bought.table', { n })}
        rows={shownRows}
        columns={[
          { key: 'what', header: t('retro.bought.what'), cell: ({ name }) => name },
          {
            key: 'share',
            header: t('retro.share'),
            cell: ({ of1 }) => (of1 === undefined ? null : <ShareBar of1={of1} />),
          },
          {
            key: 'amount',
            header: t('retro.amount'),
            numeric: true,
            cell: ({ amount }) => formats.money(amount),
          },
        ]}
      />
    </Page>
  )
}
