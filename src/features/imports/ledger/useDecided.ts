import { useState } from 'react'
import { lastDecidedBy } from '#core/ledger/lastDecidedBy.ts'
import type { IsoDate } from '#core/records/fields.ts'
import { RowDecision, type LedgerRow } from '#core/records/ledgerRow.ts'
import { schemaIssues } from '#core/rules/schemaIssues.ts'
import { useCoded } from '#ui/text.tsx'

type Field = 'why' | 'by'

export interface DecidedState extends Readonly<Record<Field, string>> {
  readonly errors: Readonly<Partial<Record<Field, string>>>
  readonly set: (field: Field, text: string) => void
  /** What is said, or undefined with an error at each field that cannot be kept. */
  readonly read: () => RowDecision | undefined
}

/** Why payments are what a person says, and who says it: who decided last among `rows` is proposed. */
export function useDecided(rows: readonly LedgerRow[], today: IsoDate): DecidedState {
  const coded = useCoded()
  const [typed, setTyped] = useState(() => ({ why: '', by: lastDecidedBy(rows) }))
  const [errors, setErrors] = useState<DecidedState['errors']>({})
  return {
    ...typed,
    errors,
    set(field, text) {
      setTyped(now => ({ ...now, [field]: text }))
      setErrors(now => ({ ...now, [field]: undefined }))
    },
    read() {
      const read = RowDecision.safeParse({ on: today, by: typed.by.trim(), why: typed.why.trim() })
      const issues = read.success ? [] : schemaIssues(read.error)
      setErrors(
        Object.fromEntries(issues.map(({ path, code, values }) => [path, coded('issue', code, values)])),
      )
      return read.data
    },
  }
}
