import type { Bought as BoughtBlock, OutcomeFigure, Part } from '#core/outcomes/types.ts'
import { sum, type Minor } from '#core/money.ts'
import { BoughtList, type BoughtGroup, type BoughtRow } from '#ui/layout/BoughtList.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Tag } from '#ui/layout/Tag.tsx'
import { useFormats } from '#ui/formats.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import { fewest } from './fewest.ts'
import { OutcomeAmount } from './OutcomeAmount.tsx'

const amounts = (block: BoughtBlock): readonly Minor[] =>
  block.kind === 'outcome'
    ? block.figure.deliverables.map(({ amount }) => amount)
    : block.deliverables.map(({ amount }) => amount)

/** What the money bought, by outcome; then what keeps things running; then what is linked to nothing. */
export function Bought({ figures }: TeamScreenProps) {
  const t = useText()
  const formats = useFormats()
  const largest = Math.max(1, ...figures.bought.flatMap(amounts))
  const row = (key: string, name: string, amount: Minor): BoughtRow => ({
    key,
    name,
    amount: formats.money(amount),
    of1: amount / largest,
  })
  const rowsOf = (parts: readonly Part[]) =>
    parts.map(({ deliverable, amount }) => row(deliverable.id, deliverable.name, amount))
  const listed = (parts: readonly Part[], others: readonly BoughtRow[] = []) => {
    const [shown, left] = fewest(parts)
    const amount = formats.money(sum(left.map(part => part.amount)))
    return {
      rows: [...rowsOf(shown), ...others],
      ...(left.length > 0 && {
        more: { summary: t('overview.bought.more', { n: left.length, amount }), rows: rowsOf(left) },
      }),
    }
  }
  const named = (parts: readonly Part[]) => {
    const [shown, left] = fewest(parts.map(({ deliverable }) => deliverable.name))
    const others = left.length > 0 ? [t('overview.bought.others', { n: left.length })] : []
    return formats.list([...shown, ...others])
  }
  const share = (block: BoughtBlock) =>
    block.of1 === undefined ? undefined : t('overview.bought.share', { share: formats.share(block.of1) })

  const group = (block: BoughtBlock): BoughtGroup => {
    switch (block.kind) {
      case 'outcome':
        return {
          key: block.figure.outcome.id,
          title: (
            <a className="govuk-link" href={`#/outcomes/${block.figure.outcome.id}`}>
              {block.figure.metric.name}
            </a>
          ),
          amount:
            block.figure.outcome.guardrail && block.amount === 0 ? (
              t('overview.bought.guardrail')
            ) : (
              <OutcomeAmount figure={block.figure} figures={figures} />
            ),
          note: <Note figure={block.figure} />,
          tag: <State figure={block.figure} />,
          ...listed(block.figure.deliverables),
        }
      case 'kept':
        return {
          key: 'kept',
          title: t('overview.bought.kept'),
          amount: formats.money(block.amount),
          note: named(block.deliverables),
          tag: <Tag kind="plain">{share(block)}</Tag>,
        }
      case 'not-linked':
        return {
          key: 'not-linked',
          title: t('overview.bought.notLinked'),
          amount: formats.money(block.amount),
          note: (
            <a className="govuk-link sw-screen-only" href="#/sprints">
              {t('overview.bought.link')}
            </a>
          ),
          tag: <Tag kind="attention">{share(block)}</Tag>,
          ...listed(block.deliverables, [
            ...(block.noDeliverable === 0
              ? []
              : [row('no-deliverable', t('overview.bought.noDeliverable'), block.noDeliverable)]),
            ...(block.betweenSprints === 0
              ? []
              : [row('between', t('overview.bought.between'), block.betweenSprints)]),
          ]),
        }
    }
  }
  const shown = figures.bought.filter(block => block.kind === 'outcome' || block.amount !== 0)
  return (
    <Section title={t('overview.bought.title')} caption={t('overview.bought.caption')}>
      <BoughtList groups={shown.map(group)} />
    </Section>
  )
}

/** What a point of it cost, or the reading that is awaited. */
function Note({ figure }: { readonly figure: OutcomeFigure }) {
  const t = useText()
  const formats = useFormats()
  const { costPerUnit, metric, due } = figure
  if (costPerUnit.kind === 'known')
    return t('overview.bought.perUnit', { money: formats.money(costPerUnit.perUnit), unit: metric.unit })
  const next = due[0]
  if (!next) return t(`overview.missing.${costPerUnit.why}`)
  return t(next.overdue ? 'overview.bought.overdue' : 'overview.bought.due', { date: formats.date(next.due) })
}

/** How far it has come since its baseline. */
function State({ figure }: { readonly figure: OutcomeFigure }) {
  const t = useText()
  const formats = useFormats()
  const { state, metric } = figure
  if (state.kind === 'unmeasured') return <Tag kind="attention">{t(`overview.state.${state.why}`)}</Tag>
  const kind = state.trend === 'better' ? 'good' : state.trend === 'worse' ? 'attention' : 'plain'
  return (
    <Tag kind={kind}>
      {t('overview.bought.since', {
        change: formats.change(state.difference, metric.unit),
        day: formats.date(state.baseline.date),
        lower: metric.better === 'lower' ? 'yes' : 'no',
        trend: state.trend,
      })}
    </Tag>
  )
}
