import { useMemo, useState } from 'react'
import { countedAmount } from '#core/costing/items.ts'
import type { Span } from '#core/costing/types.ts'
import { withService } from '#core/ledger/assumedService.ts'
import { candidates, openEstimates, type Candidate } from '#core/ledger/candidates.ts'
import { judgeBy, type Judged } from '#core/ledger/judge.ts'
import { likely } from '#core/ledger/likely.ts'
import { estimatedOf } from '#core/ledger/estimated.ts'
import { settledNear } from '#core/ledger/settledNear.ts'
import { readsLikePeople } from '#core/ledger/staffLike.ts'
import { sum } from '#core/money.ts'
import type { CostCategory } from '#core/records/costItem.ts'
import type { LedgerRow, RowDecision } from '#core/records/ledgerRow.ts'
import type { Target } from '#core/records/settlement.ts'
import type { Failure, Result } from '#core/result.ts'
import { useRefusal } from '#features/imports/useRefusal.ts'
import { type Ledger } from '#storage/live.ts'
import { useStore } from '#storage/useStore.ts'
import { addToSettlement } from '#storage/writes/ledger/addToSettlement.ts'
import { settleRows } from '#storage/writes/ledger/settleRows.ts'
import { treatRows } from '#storage/writes/ledger/treatRows.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import { givesBack } from './signedMoney.ts'
import { useServiceDays } from './useServiceDays.ts'
import { useDecided } from './useDecided.ts'

export type What = 'settles' | 'more' | 'new-cost' | 'not-ours'

const whatOf = ({ treat }: Judged): What | '' => {
  if (treat === undefined || treat.kind === 'open') return ''
  return treat.kind === 'settles-staff' || treat.kind === 'settles-items' ? 'settles' : treat.kind
}

const keyOf = (target: Target) => JSON.stringify(target)

interface Deciding extends Pick<TeamScreenProps, 'data' | 'figures' | 'today' | 'act'> {
  readonly ledger: Ledger
  /** As they were when it was asked. */
  readonly rows: readonly LedgerRow[]
}

/** What a person says some payments are, what they could be, and the command that stores it. */
export function useDecision({ data, figures, today, act, ledger, rows: seen }: Deciding) {
  const t = useText()
  const store = useStore()
  const refusal = useRefusal()
  // The rows as they are now: their service may be said while the dialog is open.
  const rows = seen.map(row => ledger.rows.find(({ id }) => id === row.id) ?? row)
  const n = rows.length
  const estimated = estimatedOf(data)
  const judged = rows.map(judgeBy(ledger.rules, estimated))
  const [first] = judged
  const [what, setWhat] = useState<What | ''>(
    first && new Set(judged.map(whatOf)).size === 1 ? whatOf(first) : '',
  )
  const [category, setCategory] = useState<CostCategory>(
    first?.treat?.kind === 'new-cost' ? first.treat.category : 'supplier',
  )
  const [picked, choose] = useState<readonly string[]>()
  const [joined, join] = useState('')
  const decided = useDecided(ledger.rows, today)
  const [error, setError] = useState<string>()
  const [refused, setRefused] = useState<readonly string[]>([])

  const open = useMemo(() => openEstimates(data, figures.cost.today), [data, figures])
  const holdsOf = (row: LedgerRow) => ledger.files.find(({ id }) => id === row.file)?.holds
  const served = rows.map(row => withService({ row, holds: holdsOf(row) }))
  const days = useServiceDays((rows.length === 1 ? served[0] : undefined)?.service)
  const payments = served.map(row => ({ row, holds: holdsOf(row) }))
  const estimates = candidates(open, payments).map(candidate => ({
    ...candidate,
    key: keyOf(candidate.target),
  }))
  const proposed = likely(judged, estimates)
  // What seems to be meant is chosen until somebody says otherwise.
  const chosen = picked ?? (proposed ? [keyOf(proposed)] : [])
  const targets = estimates.filter(({ key }) => chosen.includes(key)).map(({ target }) => target)
  const near = new Set(settledNear(data, rows).map(({ id }) => id))
  const settled = figures.cost.settled.filter(({ settlement }) => near.has(settlement.id))
  const joins = settled.find(({ settlement }) => settlement.id === joined)?.settlement
  const isOpenOf = ({ target }: Candidate) =>
    target.kind === 'staff' &&
    joins?.targets.some(theirs => theirs.kind === 'staff' && theirs.engagement === target.engagement)

  const back = givesBack(sum(rows.map(countedAmount)))
  const missing = () => {
    if (what === '') return t('ledger.decide.nothing', { n })
    if (what === 'settles' && targets.length === 0) return t('ledger.decide.noEstimate', { n })
    return what === 'more' && !joins ? t('ledger.decide.noSettlement', { n, back }) : undefined
  }
  const decideOn = (value: What) => {
    setWhat(value)
    setError(undefined)
  }
  const decide = (said: RowDecision, service: Span | undefined): Promise<Result<unknown, Failure>> => {
    const own = service ? rows.map(row => ({ ...row, service })) : rows
    if (what === 'settles') {
      const paid = targets.some(({ kind }) => kind === 'staff') && !service ? served : own
      const settling = { team: data.team.id, rows: paid, targets, today, decided: said }
      return act(settleRows(store, settling), t('ledger.decide.settled', { n: targets.length }))
    }
    if (what === 'more' && joins)
      return act(addToSettlement(store, joins, own, said), t('ledger.decide.added', { n }))
    if (what === 'new-cost')
      return act(
        treatRows(store, own, { kind: 'new-cost', category, spending: 'resource', decided: said }),
        t('ledger.decide.newCost', { n }),
      )
    return act(treatRows(store, own, { kind: 'not-ours', decided: said }), t('ledger.decide.notOurs', { n }))
  }
  return {
    rows,
    served,
    judged,
    what,
    category,
    setCategory,
    /** Some read like people’s work, whose estimate is in the totals by rates. */
    readsLikeStaff: rows.some(row => readsLikePeople(row, estimated.buysPeople)),
    chosen,
    choose,
    joined,
    join,
    decided,
    days,
    error,
    refused,
    estimates,
    estimated: open.of(targets),
    settled,
    /** Days of the people whose settled days these payments would join that nothing has settled. */
    stillOpen: estimates.filter(isOpenOf),
    setWhat: decideOn,
    settleInstead: (keys: readonly string[]) => {
      choose(keys)
      decideOn('settles')
    },
    /** Whether it was stored; where it was not, why is in `error`, `decided` or `refused`, or the app has said it. */
    async save(): Promise<boolean> {
      const lacks = missing()
      setError(lacks)
      const said = decided.read()
      const service = days.edited ? days.read() : undefined
      if (lacks !== undefined || !said || (days.edited && !service)) return false
      // Which estimates it may settle depends on them.
      if (service && what === 'settles') {
        days.setError(t('ledger.service.keepFirst'))
        return false
      }
      const result = await decide(said, service)
      setRefused(refusal(result, () => undefined))
      return result.ok
    },
  }
}
