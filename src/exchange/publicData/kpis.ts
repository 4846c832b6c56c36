import type { Figures } from '#core/figures.ts'
import { Kpi, Unit } from '#core/records/metric.ts'
import { Confidence } from '#core/records/reading.ts'
import type { PublicColumn, PublicTable } from './types.ts'

const columns = [
  { name: 'kpi', datatype: 'string', required: true, oneOf: Kpi.options },
  { name: 'measure', datatype: 'string', required: true },
  { name: 'counts', datatype: 'string' },
  { name: 'group', datatype: 'string' },
  { name: 'date', datatype: 'date', required: true },
  { name: 'value', datatype: 'decimal', required: true },
  { name: 'unit', datatype: 'string', required: true, oneOf: Unit.options },
  { name: 'confidence', datatype: 'string', required: true, oneOf: Confidence.options },
] as const satisfies readonly Omit<PublicColumn, 'title' | 'about'>[]

export type KpiColumn = (typeof columns)[number]['name']

export interface KpiWords {
  readonly title: string
  readonly about: string
  readonly column: (name: KpiColumn) => Pick<PublicColumn, 'title' | 'about'>
}

/** Every reading so far of a measure that services publish: for everybody, and by group. */
export function kpiTable({ data, today }: Figures, { title, about, column }: KpiWords): PublicTable {
  const metrics = new Map(data.metrics.map(metric => [metric.id, metric]))
  const measured = new Map(data.outcomes.map(({ id, metric }) => [id, metrics.get(metric)]))
  const rows = data.readings
    .filter(({ date }) => date <= today)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .flatMap(({ outcome, group, date, value, confidence }) => {
      const metric = measured.get(outcome)
      return metric?.kpi === undefined
        ? []
        : [[metric.kpi, metric.name, metric.counts, group, date, value, metric.unit, confidence]]
    })
  return {
    file: 'kpis.csv',
    title,
    about,
    columns: columns.map(each => ({ ...each, ...column(each.name) })),
    rows: Kpi.options.flatMap(kpi => rows.filter(([each]) => each === kpi)),
  }
}

/** The measures that services publish of which this team has no reading yet. */
export const kpisMissing = ({ rows }: PublicTable): readonly Kpi[] =>
  Kpi.options.filter(kpi => rows.every(([each]) => each !== kpi))
