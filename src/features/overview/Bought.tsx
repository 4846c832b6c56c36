import type { Bought as BoughtBlock, OutcomeFigure, Part } from '#core/outcomes/types.ts'
import { perUnitKnown } from '#core/outcomes/costPerUnit.ts'
import { sum, type Minor } from '#core/money.ts'
import { BoughtList, type BoughtGroup, type BoughtRow } from '#ui/layout/BoughtList.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Tag } from '#ui/layout/Tag.tsx'
import { useFormats } from '#ui/formats.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import { fewest } from './fewest.ts'
import { OutcomeAmount } from './OutcomeAmount.tsx'
import { shownBlocks, type ShownBlock } from './shownBlocks.ts'

/** What the money bought, by outcome; then what keeps things running; then what is linked to nothing. */
export function Bought({ figures }: TeamScreenProps) {
  const { all: known, inSprints } = figures.cost.known
  const t = useText()
  const formats = useFormats()
  const blocks = shownBlocks(figures)
  const largest = Math.max(1, ...blocks.flatMap(({ parts }) => parts.map(({ amount }) => amount)))
  const row = (key: string, name: string, amount: Minor): BoughtRow => ({
    key,
    name,
    amount: formats.money(amount),
    of1: amount / largest,
  })
  const rowsOf = (parts: readonly Part[]) =>
    parts.map(({ deliverable: { id, name }, amount }) => ({
      ...row(id, name, amount),
      name: (
        <a className="govuk-link" href={`#/deliverables/${id}`}>
          {name}
        </a>
      ),
    }))
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
    block.of1 === undefined
      ? undefined
      : t('overview.bought.share', { share: formats.share(block.of1), known })

  const group = ({ block, amount, parts, noDeliverable, betweenSprints }: ShownBlock): BoughtGroup => {
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
              <OutcomeAmount figure={block.figure} figures={figures} amount={amount} />
            ),
          note: <Note figure={block.figure} />,
          tag: <State figure={block.figure} />,
          ...listed(parts),
        }
      case 'kept':
        return {
          key: 'kept',
          title: t('overview.bought.kept'),
          amount: formats.moneyKnown(amount, inSprints),
          note: named(block.deliverables),
          tag: <Tag kind="plain">{share(block)}</Tag>,
        }
      case 'not-linked':
        return {
          key: 'not-linked',
          title: t('overview.bought.notLinked'),
          amount: formats.moneyKnown(amount, known),
          note: (
            <a className="govuk-link sw-screen-only" href="#/sprints">
              {t('overview.bought.link')}
            </a>
          ),
          tag: <Tag kind="attention">{share(block)}</Tag>,
          ...listed(parts, [
            ...(block.noDeliverable === 0
              ? []
              : [row('no-deliverable', t('overview.bought.noDeliverable'), noDeliverable)]),
            ...(block.betweenSprints === 0
              ? []
              : [row('between', t('overview.bought.between'), betweenSprints)]),
          ]),
        }
    }
  }
  const shown = blocks.filter(({ block }) => block.kind === 'outcome' || block.amount !== 0)
  return (
    <Section title={t('overview.bought.title')} caption={t('overview.bought.caption', { known })}>
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
    return t('overview.bought.perUnit', {
      money: formats.moneyKnown(costPerUnit.perUnit, perUnitKnown(costPerUnit)),
      unit: metric.unit,
    })
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
