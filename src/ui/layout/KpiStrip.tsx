import type { ReactNode } from 'react'

export interface Kpi {
  readonly key: string
  readonly label: ReactNode
  /** A `Figure`, or words where there is no figure. */
  readonly value: ReactNode
  /** A line or a link under the value. */
  readonly note?: ReactNode
}

/** The strip of big figures under the heading. */
export function KpiStrip({ items }: { readonly items: readonly Kpi[] }) {
  return (
    <dl className="sw-kpis">
      {items.map(item => (
        <div key={item.key} className="sw-kpi">
          <dt>{item.label}</dt>
          <dd className="sw-kpi-value">{item.value}</dd>
          {item.note !== undefined && <dd className="sw-kpi-note">{item.note}</dd>}
        </div>
      ))}
    </dl>
  )
}
