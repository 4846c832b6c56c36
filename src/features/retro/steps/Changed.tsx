import { useFormats } from '#ui/formats.ts'
import { Page } from '#ui/layout/Page.tsx'
import { Tag } from '#ui/layout/Tag.tsx'
import { useText } from '#ui/text.tsx'
import type { RetroProps } from '#features/retro/retroProps.ts'
import { useRetroWords } from '#features/retro/useRetroWords.ts'
import { RetroTable } from '#features/retro/stage/RetroTable.tsx'

const ROOM = 5

/** Step 3: what was measured since the last retro, guardrails and groups that are behind first. */
export function Changed({ cost, shown, data }: RetroProps) {
  const t = useText()
  const formats = useFormats()
  const words = useRetroWords()
  const title = t('retro.page', { n: cost.sprint.number, name: t('retro.step.3') })
  const { changed } = shown
  const [first] = changed
  if (!first)
    return (
      <Page
        title={title}
        heading={t(data.outcomes.length === 0 ? 'retro.changed.noOutcomes' : 'retro.changed.nothing')}
        focusKey="3"
      >
        <p className="sw-retro-lead">
          {t(data.outcomes.length === 0 ? 'retro.changed.noOutcomes.what' : 'retro.changed.nothing.what')}
        </p>
        <p>
          <a href="#/outcomes">{t('retro.changed.toOutcomes')}</a>
        </p>
      </Page>
    )
  const heading = t('retro.changed.lead', {
    what: words.what(first),
    from: first.from ? formats.measure(first.from.value, first.unit) : '',
    to: formats.measure(first.to.value, first.unit),
    known: first.from ? 'yes' : 'no',
  })
  const more = changed.length - ROOM
  return (
    <Page title={title} heading={heading} focusKey="3">
      <RetroTable
        caption={t('retro.changed.table')}
        rows={changed.slice(0, ROOM).map(row => ({ ...row, id: `${row.outcome} ${row.group}` }))}
        columns={[
          {
            key: 'what',
            header: t('retro.changed.what'),
            cell: row => (
              <>
                {words.what(row)} {row.guardrail && <Tag kind="plain">{t('retro.guardrail')}</Tag>}
              </>
            ),
          },
          {
            key: 'from',
            header: t('retro.changed.from'),
            numeric: true,
            cell: ({ from, unit }) => (from ? formats.measure(from.value, unit) : t('retro.changed.unread')),
          },
          {
            key: 'to',
            header: t('retro.changed.to'),
            numeric: true,
            cell: ({ to, unit }) => formats.measure(to.value, unit),
          },
          { key: 'change', header: t('retro.changed.change'), cell: words.step },
        ]}
      />
      {more > 0 && <p>{t('retro.changed.more', { n: more })}</p>}
    </Page>
  )
}
