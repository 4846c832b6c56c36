import type { Candidate } from '#core/ledger/candidates.ts'
import { sum } from '#core/money.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { Button } from '#ui/actions/Button.tsx'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import { useLedgerWords } from './useLedgerWords.ts'

interface StillOpenProps {
  readonly data: TeamData
  readonly estimates: readonly (Candidate & { readonly key: string })[]
  /** So many payments. */
  readonly rows: number
  readonly onSettle: (keys: readonly string[]) => void
}

/** That days of the same people are not settled, and would count beside payments that join those that are. */
export function StillOpen({ data, estimates, rows, onSettle }: StillOpenProps) {
  const t = useText()
  const formats = useFormats()
  const words = useLedgerWords()
  if (estimates.length === 0) return null
  return (
    <>
      <p>
        {t('ledger.decide.stillOpen', {
          rows,
          estimates: formats.list(estimates.map(({ target }) => words.target(target, data))),
          amount: formats.moneyExact(sum(estimates.map(({ estimate }) => estimate))),
        })}
      </p>
      <Button kind="secondary" small onClick={() => onSettle(estimates.map(({ key }) => key))}>
        {t('ledger.decide.stillOpen.settle')}
      </Button>
    </>
  )
}
