import { partOfSprintFigure } from '#core/explain/sprintParts.ts'
import { hindsight, type Hindsight } from '#core/worth/hindsight.ts'
import { Figure } from '#ui/figure/Figure.tsx'
import { useHindsightWords, verdictOf } from '#ui/hindsight/useHindsightWords.ts'
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
            cell: ({ vote }) => (
              <a className="govuk-link" href={`#/retro/${vote.sprint}`}>
                {t('deliverable.votes.at', { n: numberOf(vote.sprint) ?? 0, date: formats.date(vote.date) })}
              </a>
            ),
          },
          {
            key: 'asked',
            header: t('deliverable.votes.asked'),
            numeric: true,
            cell: ({ vote }) => {
              const asked = formats.money(vote.asked)
              const made = partOfSprintFigure(figures, vote.sprint, vote.deliverable)
              // What was asked stays as it was: how it was made is known only while the sprint comes to the same.
              const isSame = made.result.kind === 'money' && made.result.minor === vote.asked
              return isSame ? <Figure derivation={() => made}>{asked}</Figure> : asked
            },
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

const toneOf = { yes: 'good', no: 'attention', unsure: 'plain' } as const

/** What was measured since, and whether the team was right. */
function Since({ seen }: { readonly seen: Hindsight }) {
  const t = useText()
  const { measured } = useHindsightWords()
  const verdict = verdictOf(seen.told)
  return (
    <>
      {measured(seen)} {verdict && <Tag kind={toneOf[verdict]}>{t(`hindsight.verdict.${verdict}`)}</Tag>}
    </>
  )
}
