import type { ReactNode } from 'react'
import type { Reconciliation } from '#core/ledger/reconcile.ts'
import { useFormats } from '#ui/formats.ts'
import { T } from '#ui/text.tsx'

const linkTo = (href: string) => (parts: ReactNode) => (
  <a className="govuk-link" href={href}>
    {parts}
  </a>
)

/** What the table by month holds and the totals do not, or the other way round, with where that is mended. */
export function NotCounted({ found: { besideSeals, missing } }: { readonly found: Reconciliation }) {
  const formats = useFormats()
  if (besideSeals.length + missing.length === 0) return null
  return (
    <ul className="govuk-list govuk-list--bullet">
      {besideSeals.map(({ sprint, amount }) => (
        <li key={sprint.id}>
          <T
            id="ledger.month.seal"
            values={{
              amount: formats.moneyExact(amount),
              sprint: sprint.number,
              link: linkTo(`#/sprints/${sprint.id}`),
            }}
          />
        </li>
      ))}
      {missing.map(({ role, from, to }) => (
        <li key={`${role} ${from}`}>
          <T
            id="ledger.month.noRate"
            values={{ role, from: formats.date(from), to: formats.date(to), link: linkTo('#/team') }}
          />
        </li>
      ))}
    </ul>
  )
}
