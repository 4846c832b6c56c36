import type { ReactNode } from 'react'

/** Words for those who listen; not seen on the page. */
export function Hidden({ children }: { readonly children: ReactNode }) {
  return <span className="govuk-visually-hidden">{children}</span>
}
