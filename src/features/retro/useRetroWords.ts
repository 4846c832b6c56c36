import { shownDifference } from '#core/shown.ts'
import type { MoneyKind } from '#core/retro/fold.ts'
import { movedBy } from '#core/retro/changes.ts'
import type { SprintCost } from '#core/costing/types.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { RetroChange, RetroCost, RetroUnmeasured } from '#core/records/retro.ts'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'

type Priced = Extract<RetroCost, { kind: 'priced' }>

/** Sentences that a retro says on the screen, on paper and in what is taken from it. */
export function useRetroWords() {
  const t = useText()
  const formats = useFormats()
  const against = ({ total, plan }: Priced, how: 'round' | 'exact' = 'round'): string => {
    if (!plan) return t('retro.cost.noPlan')
    const exact = how === 'exact'
    const by = exact || plan.over === 0 ? plan.over : shownDifference(total, plan.total)
    const money = exact ? formats.moneyExact : formats.money
    return t('retro.cost.plan', {
      how: by === 0 ? 'as' : by > 0 ? 'over' : 'under',
      by: money(Math.abs(by)),
      plan: money(plan.total),
    })
  }
  return {
    /** "£1,240 over the plan of £95,000" */
    against,
    /** Until when a sprint runs whose cost holds days to come. */
    running: ({ sprint, status }: SprintCost, today: IsoDate): string =>
      sprint.to >= today && status !== 'closed'
        ? t('retro.cost.running', { to: formats.day(sprint.to) })
        : '',
    /** How much of the cost stands how: "All of it is estimated." */
    standings: ({ standings, total }: Priced, how: 'round' | 'exact' = 'round'): string => {
      const parts = (['reconciled', 'accrued', 'estimated'] as const).filter(each => standings[each] !== 0)
      const [only] = parts
      if (only && parts.length === 1)
        return t('retro.cost.standing', { standing: only, all: 'yes', parts: '' })
      if (total === 0) return ''
      return t('retro.cost.standing', {
        all: 'no',
        standing: '',
        parts: formats.list(
          parts.map(each =>
            t('retro.cost.standing.part', {
              standing: each,
              money: (how === 'exact' ? formats.moneyExact : formats.moneyShort)(standings[each]),
            }),
          ),
        ),
      })
    },
    kind: ({ kind }: MoneyKind): string =>
      'staff' in kind ? t(`retro.staff.${kind.staff}`) : t(`retro.item.${kind.item}`),
    /** Why there is no amount. */
    unknown: (cost: Exclude<RetroCost, Priced>): string =>
      cost.kind === 'no-rate'
        ? t('retro.cost.noRate', { n: cost.roles.length, roles: formats.list(cost.roles) })
        : t('retro.cost.nothing'),
    /** "Applications finished online", or its group. */
    what: ({ name, group }: Pick<RetroChange, 'name' | 'group'>): string =>
      group === undefined ? name : t('retro.changed.group', { group, name }),
    /** Why it is not measured: "reading was due 18 November 2026". */
    unmeasured: ({ due }: RetroUnmeasured): string =>
      due === undefined ? t('retro.changed.never') : t('retro.changed.late', { due: formats.date(due) }),
    /** "+3 points, better", with how far a group is behind. */
    step: (change: RetroChange): string => {
      const moved = movedBy(change)
      const trend =
        change.change === undefined || change.change === 0 ? 'same' : change.change > 0 ? 'better' : 'worse'
      const parts = [
        moved === undefined
          ? t('retro.changed.first')
          : moved === 0
            ? t('retro.changed.same')
            : change.change === undefined
              ? t('retro.changed.other')
              : t('retro.changed.by', { by: formats.change(moved, change.unit), trend }),
        change.gap !== undefined &&
          change.gap < 0 &&
          t('retro.changed.behind', {
            by: formats.change(Math.abs(change.gap), change.unit).replace('+', ''),
          }),
      ]
      return parts.filter(Boolean).join('; ')
    },
  }
}
