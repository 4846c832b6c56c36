import { useMemo } from 'react'
import { monthOf as monthIn } from '#core/calendar.ts'
import type { Span } from '#core/costing/types.ts'
import type { Doubt } from '#core/ledger/judge.ts'
import type { MoneyKind } from '#core/ledger/moneyKind.ts'
import { monthSpan } from '#core/ledger/near.ts'
import type { Rule } from '#core/ledger/rules.ts'
import { IsoDate } from '#core/records/fields.ts'
import type { Target } from '#core/records/settlement.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'

/** What rules, treatments, kinds of money and estimates are called. */
export function useLedgerWords() {
  const t = useText()
  const formats = useFormats()
  return useMemo(() => {
    const treatment = (treat: Rule['treat']): string => {
      switch (treat.kind) {
        case 'open':
          return t('ledger.treat.open')
        case 'not-ours':
          return t('ledger.treat.notOurs')
        case 'new-cost':
          return t('ledger.treat.newCost', { category: t(`sprints.category.${treat.category}`) })
        case 'settles-staff':
          return t('ledger.treat.staff', { engagement: t(`ledger.staff.${treat.engagement}`) })
        case 'settles-items':
          return t('ledger.treat.items', { category: t(`sprints.category.${treat.category}`) })
      }
    }
    const rule = ({ when }: Pick<Rule, 'when'>): string =>
      when.length === 0
        ? t('ledger.rule.every')
        : formats.list(
            when.map(({ field, is, text }) =>
              t(`ledger.rule.${is}`, { field: t(`ledger.field.${field}`), text }),
            ),
          )
    const kind = (of: MoneyKind): string => t(`ledger.kind.${of}`)
    const month = (of: string): string => formats.monthShort(IsoDate.parse(`${of}-01`))
    const days = ({ from, to }: Span) => t('ledger.days', { from: formats.date(from), to: formats.date(to) })
    const target = (of: Target, data: TeamData): string => {
      if (of.kind === 'item')
        return data.costItems.find(({ id }) => id === of.item)?.description ?? t('ledger.target.gone')
      const name = kind(of.kind === 'staff' ? `staff:${of.engagement}` : `items:${of.category}`)
      const whole = monthSpan(of.from)
      return whole.from === of.from && whole.to === of.to
        ? t('ledger.target.month', { name, month: month(monthIn(of.from)) })
        : t('ledger.target.days', { name, days: days(of) })
    }
    const doubt = (of: Doubt): string => {
      switch (of.kind) {
        case 'staff':
          return t('ledger.doubt.staff')
        case 'service':
          return t('ledger.doubt.service')
        case 'estimate':
          return t('ledger.doubt.estimate', {
            named: of.named,
            by: of.by,
            item: of.item.description,
            amount: formats.moneyExact(of.item.amount),
          })
      }
    }
    return { treatment, doubt, rule, kind, month, target }
  }, [t, formats])
}
