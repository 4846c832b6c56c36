import type { ReactNode } from 'react'
import { sinceLastSprint } from '#core/costing/sinceLastSprint.ts'
import type { Figures } from '#core/figures.ts'
import type { CountedTwice, Due } from '#core/outcomes/types.ts'
import { Section } from '#ui/layout/Section.tsx'
import type { Formats } from '#ui/formatting.ts'
import { useFormats } from '#ui/formats.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import { sentenceStart } from '#ui/sentence.ts'
import { T, useText } from '#ui/text.tsx'
import type { Translate } from '#ui/translate.ts'
import { isGrave, type GraveFact } from '#ui/figure/grave.ts'
import { useFactWords, type FactWords } from '#ui/figure/useFactWords.ts'

interface Item {
  readonly key: string
  readonly text: ReactNode
  readonly href: string
}

const metricNames = (figures: Figures) =>
  new Map(figures.data.metrics.map(metric => [metric.id, metric.name]))

function overdueItem(due: Due, figures: Figures, t: Translate, date: string): Item {
  const metric = figures.outcomes.find(({ outcome }) => outcome.id === due.outcome)?.metric.name ?? ''
  return {
    key: `due:${due.outcome}:${due.group ?? ''}`,
    text: t('overview.attention.overdue', {
      metric: sentenceStart(metric),
      date,
      group: due.group ?? '',
      whose: due.group ? 'group' : 'everyone',
    }),
    href: `#/outcomes/${due.outcome}`,
  }
}

function twiceItem(twice: CountedTwice, figures: Figures, t: Translate): Item {
  const metric = metricNames(figures).get(twice.metric) ?? ''
  const deliverable =
    twice.kind === 'same-deliverable'
      ? (figures.data.deliverables.find(({ id }) => id === twice.deliverable)?.name ?? '')
      : ''
  return {
    key: `twice:${twice.metric}:${deliverable}`,
    text: t(`overview.attention.twice.${twice.kind}`, {
      metric: sentenceStart(metric),
      deliverable: sentenceStart(deliverable),
    }),
    href: '#/outcomes',
  }
}

/** A sentence of the headline without its marks. */
const graveItem = (fact: GraveFact, { id, values }: FactWords): Item => {
  const outcome = fact.kind === 'group-behind' ? fact.outcome : fact.change.outcome
  const unmarked = (parts: readonly unknown[]) => parts.join('')
  return {
    key: `grave:${outcome}:${fact.group ?? ''}`,
    text: <T id={id} values={{ ...values, warn: unmarked, out: unmarked }} />,
    href: `#/outcomes/${outcome}`,
  }
}

/** People who still cost money although no sprint has been entered for long. */
function sinceItem({ cost, data }: Figures, t: Translate, { money, date }: Formats): Item[] {
  const since = sinceLastSprint(cost, data.team)
  if (!since) return []
  const { sprint, amount } = since
  const values = { n: sprint.number, to: date(sprint.to), money: money(amount) }
  return [{ key: 'since', text: t('overview.attention.since', values), href: '#/sprints' }]
}

/** What is not as it should be and can be mended: readings that did not come, prices that are missing or moved. */
export function Attention({ figures }: TeamScreenProps) {
  const t = useText()
  const formats = useFormats()
  const wordsOf = useFactWords()
  const noRates = figures.cost.missing.map(({ role, from, to }) => ({
    key: `rate:${role}:${from}`,
    text: t('overview.attention.noRate', { role, from: formats.date(from), to: formats.date(to) }),
    href: '#/team',
  }))
  const changed = figures.cost.sprints.flatMap(({ sprint, changed: moved }) =>
    moved
      ? [
          {
            key: `changed:${sprint.id}`,
            text: (
              <T
                id="overview.attention.changed"
                values={{
                  n: sprint.number,
                  by: <span className="sw-amount">{formats.money(moved.by)}</span>,
                }}
              />
            ),
            href: `#/sprints/${sprint.id}`,
          },
        ]
      : [],
  )
  // The gravest leads the headline; the others are named here.
  const grave = [figures.headline.lead, ...figures.headline.rest].filter(isGrave).slice(1)
  const items: Item[] = [
    ...grave.map(fact => graveItem(fact, wordsOf(fact))),
    ...noRates,
    ...sinceItem(figures, t, formats),
    ...changed,
    ...figures.overdue.map(due => overdueItem(due, figures, t, formats.date(due.due))),
    ...figures.countedTwice.map(twice => twiceItem(twice, figures, t)),
  ]
  if (items.length === 0) return null
  return (
    <Section title={t('overview.attention.title')}>
      <ul className="govuk-list govuk-list--bullet">
        {items.map(item => (
          <li key={item.key}>
            <a className="govuk-link" href={item.href}>
              {item.text}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
