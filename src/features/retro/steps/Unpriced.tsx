import { cut } from '#core/retro/brief.ts'
import { pagesOf } from '#core/retro/pages.ts'
import { workedIn } from '#core/retro/worked.ts'
import { Page } from '#ui/layout/Page.tsx'
import { useText } from '#ui/text.tsx'
import type { RetroProps } from '#features/retro/retroProps.ts'
import { More } from '#features/retro/stage/More.tsx'
import { RetroTable } from '#features/retro/stage/RetroTable.tsx'
import { ShareBar } from '#features/retro/stage/ShareBar.tsx'
import { lines, NAME } from '#features/retro/stage/room.ts'
import { usePage } from '#features/retro/stage/usePage.ts'
import { WhyUnknown } from '#features/retro/WhyUnknown.tsx'

/** Beside what stands above the table, and what is linked to none. */
const ROOM = 5

/** What stands in a line of the first column, about. */
const LETTERS = 30

/** What it bought where its cost is not known: what was worked on, with its share of the effort. */
export function Unpriced({ cost, shown, title }: RetroProps & { readonly title: string }) {
  const t = useText()
  const { sprint } = cost
  const { made, notLinked } = workedIn(shown)
  const { page = [], ...pages } = usePage(
    pagesOf(made, ROOM, ({ deliverable: { name } }) => lines(cut(name, NAME), LETTERS)),
  )
  const rows = [
    ...page.map(({ deliverable: { id, name }, of1 }) => ({ id, name: cut(name, NAME), of1 })),
    ...(notLinked > 0 ? [{ id: 'unlinked', name: t('retro.bought.unlinked'), of1: notLinked }] : []),
  ]
  return (
    <Page title={title} heading={t('retro.bought.unknown')} focusKey="2">
      <WhyUnknown cost={shown.cost} />
      {made.length > 0 && (
        <>
          <RetroTable
            caption={t('retro.bought.worked', { n: sprint.number })}
            rows={rows}
            columns={[
              { key: 'what', header: t('retro.bought.what'), cell: ({ name }) => name },
              { key: 'share', header: t('retro.bought.effort'), cell: ({ of1 }) => <ShareBar of1={of1} /> },
              {
                key: 'amount',
                header: t('retro.amount'),
                numeric: true,
                cell: () => t('retro.bought.notKnown'),
              },
            ]}
          />
          <More pages={pages}>{t('retro.more', { at: pages.at, of: pages.of })}</More>
        </>
      )}
    </Page>
  )
}
