import { sprintCostFigure } from '#core/explain/sprintCost.ts'
import { sprintLineFigure } from '#core/explain/sprintLine.ts'
import { lineRates } from '#core/costing/lineRates.ts'
import { peopleOf } from '#core/privacy/people.ts'
import { staffFold } from '#core/privacy/spans.ts'
import { staffByEngagement } from '#core/privacy/staffByEngagement.ts'
import { itemOf, type PriceLine } from '#core/costing/adjustment.ts'
import { countedPrice } from '#core/costing/price.ts'
import type { OneSprintProps } from './oneSprintProps.ts'
import { Figure } from '#ui/figure/Figure.tsx'
import { RatesButton, useRates } from '#ui/figure/rates.tsx'
import { Section } from '#ui/layout/Section.tsx'
import type { Column } from '#ui/tables/column.ts'
import { VirtualTable } from '#ui/tables/VirtualTable.tsx'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'

/** What the cost is made of. Who worked how many days stays folded until rates are shown: days beside a cost are a rate. */
export function Lines({ cost: { sprint, pricing, status }, data, figures }: OneSprintProps) {
  const t = useText()
  const formats = useFormats()
  const { shown } = useRates()
  const price = countedPrice(pricing)
  if (!price) return null
  const { lines, total } = price
  const folded = staffByEngagement(
    lines,
    peopleOf(lines, data.allocations, sprint),
    staffFold(data, figures.cost),
  )
  const open = shown ? lines : folded
  const hides = lines.some(({ kind }) => kind === 'staff')
  const nameOf = (line: PriceLine) => {
    if (line.kind === 'adjustment') {
      const name = itemOf(line)?.description
      return name ?? t('sprints.line.adjustedStaff')
    }
    if (line.kind === 'item') return line.description
    return line.kind === 'group' ? t(`sprints.group.${line.group}`) : line.role
  }
  const whatOf = (line: PriceLine) => {
    if (line.kind === 'adjustment') return t('sprints.line.adjustment')
    if (line.kind === 'item') return t(`sprints.category.${line.category}`)
    return line.kind === 'group' ? t('sprints.line.staff') : t(`sprints.engagement.${line.engagement}`)
  }
  const columns: Column<PriceLine>[] = [
    {
      key: 'name',
      header: t('sprints.line.name'),
      rowHeader: true,
      cell: line => (
        <>
          {nameOf(line)} <div className="sw-note">{whatOf(line)}</div>
        </>
      ),
    },
    ...(shown && hides
      ? [
          {
            key: 'rate',
            header: t('sprints.line.rate'),
            numeric: true,
            cell: (line: PriceLine) => formats.list(lineRates(data, sprint, line).map(formats.moneyExact)),
          },
          {
            key: 'days',
            header: t('sprints.line.days'),
            numeric: true,
            cell: (line: PriceLine) => (line.kind === 'staff' ? formats.number(line.days) : null),
          },
        ]
      : []),
    {
      key: 'standing',
      header: t('sprints.cost.standing'),
      cell: ({ standing }) => t(`sprints.standing.${standing}`),
    },
    {
      key: 'amount',
      header: t('sprints.line.amount'),
      numeric: true,
      cell: line => (
        <Figure derivation={() => sprintLineFigure(figures, sprint.id, line)}>
          {formats.moneyExact(line.amount)}
        </Figure>
      ),
    },
  ]
  return (
    <Section
      title={t('sprints.lines.title')}
      caption={
        pricing.kind === 'priced' ? t('sprints.lines.caption', { status }) : t('sprints.lines.ledgerOnly')
      }
      links={hides && <RatesButton />}
    >
      <VirtualTable
        caption={t('sprints.lines.table')}
        captionHidden
        dense
        columns={columns}
        rows={open}
        rowKey={(line, at) => `${line.kind} ${at}`}
        empty={t('sprints.lines.empty')}
        foot={[
          {
            key: 'total',
            cells: {
              name: t('sprints.total'),
              amount: (
                <Figure derivation={() => sprintCostFigure(figures, sprint.id)}>
                  {formats.moneyExact(total)}
                </Figure>
              ),
            },
          },
        ]}
      />
    </Section>
  )
}
