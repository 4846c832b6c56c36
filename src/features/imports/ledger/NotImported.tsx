import { Refused } from '#features/imports/Refused.tsx'
import { ErrorSummary } from '#ui/fields/ErrorSummary.tsx'
import type { HoldsState } from './useHolds.ts'

const fields = { kind: 'holds', amount: 'holds-amount', from: 'holds-from', to: 'holds-to' } as const

interface NotImportedProps {
  readonly error: HoldsState['error']
  /** Of the command, where it was refused. */
  readonly refused: readonly string[]
  /** How often the button was pressed. */
  readonly attempt: number
}

/** Why nothing came in, beside the button that was pressed: the question that is open may be screens above it. */
export function NotImported({ error, refused, attempt }: NotImportedProps) {
  return (
    <>
      <ErrorSummary
        errors={error ? [{ text: error.text, field: fields[error.field] }] : []}
        attempt={attempt}
      />
      <Refused sentences={refused} />
    </>
  )
}
