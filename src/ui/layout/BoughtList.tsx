import type { ReactNode } from 'react'
import { Disclosure } from '#ui/actions/Disclosure.tsx'
import { Bar } from './Bar.tsx'

export interface BoughtRow {
  readonly key: string
  readonly name: ReactNode
  readonly amount: ReactNode
  /** Its part of the largest amount shown, 0 to 1. */
  readonly of1: number
}

export interface BoughtGroup {
  readonly key: string
  readonly title: ReactNode
  readonly amount: ReactNode
  readonly note?: ReactNode
  readonly tag?: ReactNode
  readonly rows?: readonly BoughtRow[]
  /** Rows after those, behind a sentence that says how many they are and what they come to. */
  readonly more?: { readonly summary: ReactNode; readonly rows: readonly BoughtRow[] }
}

const Rows = ({ rows }: { readonly rows: readonly BoughtRow[] }) => (
  <ul>
    {rows.map(row => (
      <li key={row.key} className="sw-bought-row">
        <span>{row.name}</span>
        <span className="sw-amount">{row.amount}</span>
        <Bar of1={row.of1} />
      </li>
    ))}
  </ul>
)

/** What the money bought: a group for each outcome, with what was made for it. */
export function BoughtList({ groups }: { readonly groups: readonly BoughtGroup[] }) {
  return (
    <ul className="sw-bought">
      {groups.map(group => (
        <li key={group.key} className="sw-bought-group">
          <div className="sw-bought-head">
            <b>{group.title}</b>
            <b className="sw-amount">{group.amount}</b>
          </div>
          {(group.note !== undefined || group.tag !== undefined) && (
            <div className="sw-bought-said">
              <span className="sw-note">{group.note}</span>
              <span className="sw-bought-tag">{group.tag}</span>
            </div>
          )}
          {group.rows && group.rows.length > 0 && <Rows rows={group.rows} />}
          {group.more && (
            <div className="sw-bought-more">
              <Disclosure summary={group.more.summary}>
                {() => <Rows rows={group.more?.rows ?? []} />}
              </Disclosure>
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}
