import { useState } from 'react'
import { monthSpan } from '#core/ledger/near.ts'
import { likelyThreshold } from '#core/ledger/threshold.ts'
import { parseMoney } from '#core/money.ts'
import { IsoDate } from '#core/records/fields.ts'
import type { LedgerHolds } from '#core/records/ledgerFile.ts'
import type { ShownLedger } from '#features/imports/reading/ledgerTypes.ts'
import { useFormats } from '#ui/formats.ts'
import { useCoded } from '#ui/text.tsx'

export interface HoldsState {
  /** Empty until somebody says it, where the file does not tell. */
  readonly kind: LedgerHolds['kind'] | ''
  readonly amount: string
  readonly from: string
  readonly to: string
  readonly error: { readonly field: 'kind' | 'amount' | 'from' | 'to'; readonly text: string } | undefined
  readonly set: (change: Partial<Pick<HoldsState, 'kind' | 'amount' | 'from' | 'to'>>) => void
  /** What was declared, or undefined with an error at its field. */
  readonly read: () => LedgerHolds | undefined
}

/**
 * What the file is declared to hold: large payments only where its rows say so, until somebody says that it is complete.
 * A file with rows too small for any published threshold is asked about.
 */
export function useHolds({ days, smallest }: Pick<ShownLedger, 'days' | 'smallest'>): HoldsState {
  const coded = useCoded()
  const formats = useFormats()
  const threshold = likelyThreshold(smallest)
  const proposed = {
    kind: (threshold === undefined ? '' : 'over') as HoldsState['kind'],
    amount: threshold === undefined ? '' : formats.number(threshold / 100),
    from: days ? monthSpan(days.first).from : '',
    to: days ? monthSpan(days.last).to : '',
  }
  const [typed, setTyped] = useState<Partial<typeof proposed>>({})
  const [error, setError] = useState<HoldsState['error']>()
  const state = { ...proposed, ...typed }
  const fail = (field: 'kind' | 'amount' | 'from' | 'to', code: string, values?: Record<string, string>) => {
    setError({ field, text: coded('issue', code, values) })
    return undefined
  }
  return {
    ...state,
    error,
    set(change) {
      setTyped(now => ({ ...now, ...change }))
      setError(undefined)
    },
    read() {
      setError(undefined)
      if (state.kind === '') return fail('kind', 'required')
      if (state.kind === 'over') {
        const amount = parseMoney(state.amount)
        if (!amount.ok) return fail('amount', amount.error.code, { text: state.amount })
        return smallest !== undefined && smallest < amount.value
          ? fail('amount', 'ledger-smaller-rows', { smallest: formats.moneyExact(smallest) })
          : { kind: 'over', amount: amount.value }
      }
      const [from, to] = [IsoDate.safeParse(state.from), IsoDate.safeParse(state.to)]
      if (!from.success) return fail('from', 'required')
      if (!to.success) return fail('to', 'required')
      if (to.data < from.data)
        return fail('to', 'end-before-start', { from: formats.date(from.data), to: formats.date(to.data) })
      return { kind: 'complete', areas: [], types: [], from: from.data, to: to.data }
    },
  }
}
