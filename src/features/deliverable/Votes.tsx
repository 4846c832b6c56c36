import { barLevel, hindsight, type Hindsight } from '#core/worth/hindsight.ts'
import { Section } from '#ui/layout/Section.tsx'
import { Tag } from '#ui/layout/Tag.tsx'
import { useFormats } from '#ui/formats.ts'
import { Table } from '#ui/tables/Table.tsx'
import { useText } from '#ui/text.tsx'
import type { DeliverableProps } from './deliverableProps.ts'

/** Every vote on whether it was worth it, with what was measured since. */
export function Votes({ figure, data, today, figures }: DeliverableProps) {
  const t = useText()
  const formats = useFormats()
  const votes = hindsight(data, today).filter(({ vote }) => vote.deliverable === figure.deliverable.id)
  const numberOf = (id: string) => figures.cost.sprints.find(({ sprint }) => sprint.id === id)?.sprint.number
  if (votes.length === 0)
    return (
      <Section title={t('deliverable.votes')}>
        <p>{t('deliverable.votes.none')}</p>
      </Section>
    )
  return (
    <Section title={t('deliverable.votes')} caption={t('deliverable.votes.caption')}>
      <Table
        caption={t('deliverable.votes')}
        captionHidden
        rows={votes}
        rowKey={({ vote }) => vote.id}
        columns={[
          {
            key: 'when',
            header: t('deliverable.votes.when'),
            rowHeader: true,
            cell: ({ vote }) =>
              t('deliverable.votes.at', { n: numberOf(vote.sprint) ?? 0, date: formats.date(vote.date) }),
          },
          {
            key: 'asked',
            header: t('deliverable.votes.asked'),
            numeric: true,
            cell: ({ vote }) => formats.money(vote.asked),
          },
          {
            key: 'said',
            header: t('deliverable.votes.said'),
            cell: ({ vote: { yes, no, notSure, reasons } }) => (
              <>
                {t('deliverable.votes.counts', { yes, no, notSure })}
                {reasons.map((reason, i) => (
                  <div key={`${reason} ${i}`} className="sw-note">
                    {t('deliverable.votes.reason', { reason })}
                  </div>
                ))}
              </>
            ),
          },
          {
            key: 'told',
            header: t('deliverable.votes.told'),
            width: 'wide',
            cell: seen => <Since seen={seen} />,
          },
        ]}
      />
    </Section>
  )
}

/** What was measured since, and whether the team was right. */
function Since({ seen: { told, metric } }: { readonly seen: Hindsight }) {
  const t = useText()
  const formats = useFormats()
  if (told.kind === 'never') return t(`deliverable.told.${told.why}`)
  if (told.kind === 'awaited')
    return t('deliverable.told.awaited', {
      due: formats.date(told.due),
      overdue: told.overdue ? 'yes' : 'no',
    })
  const { from, to, bar, borneOut } = told
  if (!metric) return t('deliverable.told.outcome-gone')
  const result = borneOut === undefined ? 'apart' : borneOut ? 'right' : 'wrong'
  return (
    <>
      {t('deliverable.told', {
        name: metric.name,
        from: formats.measure(from.value, metric.unit),
        to: formats.measure(to.value, metric.unit),
        date: formats.date(to.date),
        bar: bar.kind === 'break-even' ? 'even' : 'expected',
        level: formats.measure(barLevel(metric, from, bar), metric.unit),
      })}{' '}
      <Tag kind={result === 'right' ? 'good' : result === 'wrong' ? 'attention' : 'plain'}>
        {t(`deliverable.told.${result}`)}
      </Tag>
    </>
  )
}
