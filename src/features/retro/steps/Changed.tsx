import { cut } from '#core/retro/brief.ts'
import { pagesOf } from '#core/retro/pages.ts'
import { retroBefore } from '#core/retro/shown.ts'
import { changedRows, type ChangedRow } from '#core/retro/unmeasured.ts'
import { useFormats } from '#ui/formats.ts'
import { Page } from '#ui/layout/Page.tsx'
import { Tag } from '#ui/layout/Tag.tsx'
import { useText } from '#ui/text.tsx'
import type { RetroProps } from '#features/retro/retroProps.ts'
import { useRetroWords } from '#features/retro/useRetroWords.ts'
import { More } from '#features/retro/stage/More.tsx'
import { lines, NAME } from '#features/retro/stage/room.ts'
import { usePage } from '#features/retro/stage/usePage.ts'
import { RetroTable } from '#features/retro/stage/RetroTable.tsx'

const ROOM = 8

/** What stands in a line of the first and of the last column, about. */
const [WHAT, STEP] = [36, 26]

/** Step 3: what was measured since the last retro and what is not, guardrails and groups that are behind first. */
export function Changed({ cost, shown, data, retro }: RetroProps) {
  const t = useText()
  const formats = useFormats()
  const words = useRetroWords()
  const title = t('retro.page', { n: cost.sprint.number, name: t('retro.step.3') })
  const [first] = shown.changed
  const isFirst = retroBefore(data.retros, retro) ? 'no' : 'yes'
  const what = (row: ChangedRow) => cut(words.what(row), NAME)
  const step = (row: ChangedRow) => (row.kind === 'changed' ? words.step(row) : words.unmeasured(row))
  const rows = changedRows(shown)
  const { page = [], ...pages } = usePage(
    pagesOf(rows, ROOM, row =>
      Math.max(
        lines(row.guardrail ? `${what(row)} ${t('retro.guardrail')}` : what(row), WHAT),
        lines(step(row), STEP),
      ),
    ),
  )
  if (rows.length === 0)
    return (
      <Page
        title={title}
        heading={t(data.outcomes.length === 0 ? 'retro.changed.noOutcomes' : 'retro.changed.nothing')}
        focusKey="3"
      >
        <p className="sw-retro-lead">
          {data.outcomes.length === 0
            ? t('retro.changed.noOutcomes.what')
            : t('retro.changed.nothing.what', { first: isFirst })}
        </p>
        <p>
          <a href="#/outcomes">{t('retro.changed.toOutcomes')}</a>
        </p>
      </Page>
    )
  const heading = first
    ? t('retro.changed.lead', {
        what: cut(words.what(first), NAME),
        from: first.from ? formats.measure(first.from.value, first.unit) : '',
        to: formats.measure(first.to.value, first.unit),
        known: first.from ? 'yes' : 'no',
      })
    : t('retro.changed.nothing')
  const measured = (value: number | undefined, row: ChangedRow) =>
    value === undefined ? t('retro.changed.unread') : formats.measure(value, row.unit)
  return (
    <Page title={title} heading={heading} focusKey="3">
      <RetroTable
        caption={t('retro.changed.table', { first: isFirst })}
        rows={page.map(row => ({ ...row, id: `${row.kind} ${row.outcome} ${row.group}` }))}
        columns={[
          {
            key: 'what',
            header: t('retro.changed.what'),
            cell: row => (
              <>
                {what(row)} {row.guardrail && <Tag kind="plain">{t('retro.guardrail')}</Tag>}
              </>
            ),
          },
          {
            key: 'from',
            header: t('retro.changed.from'),
            numeric: true,
            cell: row => measured((row.kind === 'changed' ? row.from : row.last)?.value, row),
          },
          {
            key: 'to',
            header: t('retro.changed.to'),
            numeric: true,
            cell: row => measured(row.kind === 'changed' ? row.to.value : undefined, row),
          },
          { key: 'change', header: t('retro.changed.change'), cell: step },
        ]}
      />
      <More pages={pages}>{t('retro.more', { at: pages.at, of: pages.of })}</More>
    </Page>
  )
}
