import type { ReactNode } from 'react'

export interface Fact {
  readonly key: string
  readonly label: ReactNode
  readonly value: ReactNode
  /** Where it is changed. */
  readonly action?: ReactNode
}

/** Names and values, one a row. */
export function Facts({ items }: { readonly items: readonly Fact[] }) {
  return (
    <dl className="sw-facts">
      {items.map(item => (
        <div key={item.key}>
          <dt>{item.label}</dt>
          <dd>{item.value}</dd>
          {item.action !== undefined && <dd className="sw-facts-action">{item.action}</dd>}
        </div>
      ))}
    </dl>
  )
}
