import type { Forecast, Runway, Warning } from '#core/funding/types.ts'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'

/** When money ends, what it comes to, and what is warned of, in words. */
export function useFundingText() {
  const t = useText()
  const formats = useFormats()

  const runway = (value: Runway): string => {
    switch (value.kind) {
      case 'used-up':
      case 'runs-out':
        return formats.date(value.on)
      case 'lasts':
        return t('funding.runway.lasts')
      case 'over':
        return t('funding.runway.over', { to: formats.date(value.to) })
      case 'not-known':
        return t('funding.notKnown')
    }
  }

  /** What stands under it: its range, or why there is none. */
  const runwayNote = (value: Runway, sprints: number): string => {
    switch (value.kind) {
      case 'used-up':
        return t('funding.runway.usedUp')
      case 'runs-out':
        return value.range
          ? t('funding.runway.range', {
              from: formats.date(value.range.from),
              lasts: value.range.to === undefined ? 'yes' : 'no',
              to: value.range.to === undefined ? '' : formats.date(value.range.to),
            })
          : t('funding.noRange', { sprints })
      case 'lasts':
        return t('funding.runway.left', {
          amount: formats.moneyShort(value.left),
          to: formats.date(value.to),
        })
      case 'over':
        return t('funding.runway.leftOver', { amount: formats.moneyShort(value.left) })
      case 'not-known':
        return t(`funding.notKnown.${value.why}`, {
          role: value.why === 'no-rate' ? (value.missing[0]?.role ?? '') : '',
        })
    }
  }

  const forecast = (value: Forecast): string =>
    value.kind === 'known' ? formats.moneyShort(value.asked) : t('funding.notKnown')

  const forecastNote = (value: Forecast): string | undefined =>
    value.kind === 'known' && value.range
      ? t('funding.forecast.range', {
          low: formats.moneyShort(value.range.low),
          high: formats.moneyShort(value.range.high),
        })
      : undefined

  const warning = (value: Warning): string =>
    t(`funding.warning.${value.kind}`, {
      name: 'pot' in value ? value.pot.name : '',
      amount: 'pot' in value ? formats.moneyShort(value.pot.amount) : '',
      year: 'year' in value ? value.year : '',
      on: formats.date(value.on),
      to: 'pot' in value ? formats.date(value.pot.to) : '',
      by: formats.money(value.by),
    })

  return { t, formats, runway, runwayNote, forecast, forecastNote, warning }
}
