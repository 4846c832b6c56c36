import { daysBetween } from '#core/calendar.ts'
import type { OpenFunding, Runway } from '#core/funding/types.ts'
import type { IsoDate } from '#core/records/fields.ts'
import { Figure } from '#ui/figure/Figure.tsx'
import type { Formats } from '#ui/formatting.ts'
import type { Kpi } from '#ui/layout/KpiStrip.tsx'
import type { Translate } from '#ui/translate.ts'
import type { FundingShown } from './fundingFigures.ts'

interface Words {
  readonly t: Translate
  readonly formats: Formats
}

const A_WEEK = 7

/** How far the range lies from the date on its wider side: in days, and from a week on in weeks. */
function around(on: IsoDate, { from, to }: { readonly from: IsoDate; readonly to: IsoDate }) {
  const days = Math.max(Math.abs(daysBetween(from, on)), Math.abs(daysBetween(on, to)))
  return days < A_WEEK ? { unit: 'days', n: days } : { unit: 'weeks', n: Math.ceil(days / A_WEEK) }
}

function until({ left, runway }: OpenFunding, { t, formats }: Words): string {
  const amount = formats.moneyShort(left)
  const said = (
    kind: Runway['kind'],
    on?: IsoDate,
    range: { unit: string; n: number } = { unit: 'none', n: 0 },
  ) =>
    t('overview.strip.funding.until', {
      kind: kind.replaceAll('-', ''),
      left: amount,
      on: on === undefined ? '' : formats.dateShort(on),
      ...range,
    })
  switch (runway.kind) {
    case 'runs-out': {
      const { on, range } = runway
      const { from, to } = range ?? {}
      return from !== undefined && to !== undefined
        ? said('runs-out', on, around(on, { from, to }))
        : said('runs-out', on, { unit: range ? 'atLeast' : 'none', n: 0 })
    }
    case 'used-up':
      return said('used-up', runway.on)
    case 'lasts':
    case 'over':
      return said('lasts', runway.to)
    case 'not-known':
      return said('not-known')
  }
}

/** Funding used, what is left and until when; a place is kept for it until it is worked out. */
export function fundingKpi(shown: FundingShown | undefined, words: Words): Kpi {
  const { t, formats } = words
  const label = t('overview.strip.funding')
  if (!shown) return { key: 'funding', label, value: t('overview.strip.funding.soon'), note: '\u00A0' }
  const { open, used, runway } = shown
  if (!open)
    return {
      key: 'funding',
      label,
      value: t('overview.strip.funding.none'),
      note: (
        <a className="govuk-link" href="#/funding">
          {t('overview.strip.funding.look')}
        </a>
      ),
    }
  return {
    key: 'funding',
    label,
    value: <Figure derivation={used}>{formats.share(open.of1)}</Figure>,
    note: <Figure derivation={runway}>{until(open, words)}</Figure>,
  }
}
