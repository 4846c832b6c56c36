import type { Bought as BoughtBlock, OutcomeFigure, Part } from '#core/outcomes/types.ts'
import { keptFigure, noDeliverableFigure, notLinkedFigure } from '#core/explain/blocks.ts'
import { betweenSprintsFigure } from '#core/explain/betweenSprints.ts'
import { costPerUnitFigure } from '#core/explain/costPerUnit.ts'
import { deliverablePartFigure } from '#core/explain/deliverablePart.ts'
import type { Derivation } from '#core/explain/derivation.ts'
import { outcomeChangeFigure } from '#core/explain/outcomeChange.ts'
import type { Figures } from '#core/figures.ts'
import { perUnitKnown } from '#core/outcomes/costPerUnit.ts'
import { sum, type Minor } from '#core/money.ts'
import { Figure, FigureInText } from '#ui/figure/Figure.tsx'
import { BoughtList, type BoughtGroup, type BoughtRow } from '#ui/layout/BoughtList.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Tag } from '#ui/layout/Tag.tsx'
import { useFormats } from '#ui/formats.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import { T, useText } from '#ui/text.tsx'
import { fewest } from './fewest.ts'
import { LinkIt } from './LinkIt.tsx'
import { OutcomeAmount } from './OutcomeAmount.tsx'
import { shownBlocks, type ShownBlock } from './shownBlocks.ts'

/** What the money bought, by outcome; then what keeps things running; then what is linked to nothing. */
export function Bought({ figures, readOnly }: TeamScreenProps) {
  const { all: known, inSprints } = figures.cost.known
  const t = useText()
  const formats = useFormats()
  const blocks = shownBlocks(figures)
  const largest = Math.max(
    1,
    ...blocks.flatMap(({ parts, noDeliverable, betweenSprints }) => [
      ...parts.map(({ amount }) => amount),
      noDeliverable,
      betweenSprints,
    ]),
  )
  const row = (key: string, name: string, amount: Minor, explain: () => Derivation): BoughtRow => ({
    key,
    name,
    amount: <Figure derivation={explain}>{formats.money(amount)}</Figure>,
    of1: amount / largest,
  })
  const rowsOf = (parts: readonly Part[], outcome: string | undefined) =>
    parts.map(({ deliverable: { id, name }, amount }) => ({
      ...row(id, name, amount, () => deliverablePartFigure(figures, id, outcome)),
      name: (
        <a className="govuk-link" href={`#/deliverables/${id}`}>
          {name}
        </a>
      ),
    }))
  const listed = (parts: readonly Part[], outcome: string | undefined, others: readonly BoughtRow[] = []) => {
    const [shown, left] = fewest(parts)
    const amount = formats.money(sum(left.map(part => part.amount)))
    return {
      rows: [...rowsOf(shown, outcome), ...others],
      ...(left.length > 0 && {
        more: { summary: t('overview.bought.more', { n: left.length, amount }), rows: rowsOf(left, outcome) },
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
          note: <Note figure={block.figure} figures={figures} />,
          tag: <State figure={block.figure} figures={figures} />,
          ...listed(parts, block.figure.outcome.id),
        }
      case 'kept':
        return {
          key: 'kept',
          title: t('overview.bought.kept'),
          amount: (
            <Figure derivation={() => keptFigure(figures)}>{formats.moneyKnown(amount, inSprints)}</Figure>
          ),
          note: named(block.deliverables),
          tag: <Tag kind="plain">{share(block)}</Tag>,
        }
      case 'not-linked':
        return {
          key: 'not-linked',
          title: t('overview.bought.notLinked'),
          amount: (
            <Figure derivation={() => notLinkedFigure(figures)}>{formats.moneyKnown(amount, known)}</Figure>
          ),
          note: !readOnly && <LinkIt figures={figures}>{t('overview.bought.link')}</LinkIt>,
          tag: <Tag kind="attention">{share(block)}</Tag>,
          ...listed(parts, undefined, [
            ...(block.noDeliverable === 0
              ? []
              : [
                  row('no-deliverable', t('overview.bought.noDeliverable'), noDeliverable, () =>
                    noDeliverableFigure(figures),
                  ),
                ]),
            ...(block.betweenSprints === 0
              ? []
              : [
                  row('between', t('overview.bought.between'), betweenSprints, () =>
                    betweenSprintsFigure(figures),
                  ),
                ]),
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

interface OfOutcome {
  readonly figure: OutcomeFigure
  readonly figures: Figures
}

/** What a point of it cost, or the reading that is awaited. */
function Note({ figure, figures }: OfOutcome) {
  const t = useText()
  const formats = useFormats()
  const { costPerUnit, metric, due, outcome } = figure
  if (costPerUnit.kind === 'known')
    return (
      <T
        id="overview.bought.perUnit"
        values={{
          money: formats.moneyKnown(costPerUnit.perUnit, perUnitKnown(costPerUnit)),
          unit: metric.unit,
          cost: formats.money(costPerUnit.cost),
          date: formats.day(costPerUnit.upTo),
          figure: parts => <Figure derivation={() => costPerUnitFigure(figures, outcome.id)}>{parts}</Figure>,
        }}
      />
    )
  const next = due[0]
  if (!next) return t(`overview.missing.${costPerUnit.why}`)
  return t(next.overdue ? 'overview.bought.overdue' : 'overview.bought.due', {
    date: formats.date(next.due),
    group: next.group ?? '',
    whose: next.group === undefined ? 'everyone' : 'group',
  })
}

/** How far it has come since its baseline. */
function State({ figure, figures }: OfOutcome) {
  const t = useText()
  const formats = useFormats()
  const { state, metric, outcome } = figure
  if (state.kind === 'unmeasured') return <Tag kind="attention">{t(`overview.state.${state.why}`)}</Tag>
  const kind = state.trend === 'better' ? 'good' : state.trend === 'worse' ? 'attention' : 'plain'
  return (
    <Tag kind={kind}>
      <T
        id="overview.bought.since"
        values={{
          change: formats.change(state.difference, metric.unit),
          people: metric.people,
          counted: metric.unit === 'count' && metric.people !== '' ? 'yes' : 'no',
          day: formats.date(state.baseline.date),
          lower: metric.better === 'lower' ? 'yes' : 'no',
          trend: state.trend,
          figure: parts => (
            <FigureInText derivation={() => outcomeChangeFigure(figures, outcome.id)}>{parts}</FigureInText>
          ),
        }}
      />
    </Tag>
  )
}
