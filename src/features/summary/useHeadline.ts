import { firstAhead } from '#core/firstAhead.ts'
import type { Change, HeadlineFact } from '#core/headline.ts'
import type { Summary } from '#core/summary/types.ts'
import type { HeadlinePart } from '#exchange/report/summaryPage.ts'
import { isGrave } from '#ui/figure/grave.ts'
import { useFactText } from './useFactText.ts'
import { useFormats } from '#ui/formats.ts'
import { sentenceStart } from '#ui/sentence.ts'
import { useText } from '#ui/text.tsx'
import { shortName } from './shortName.ts'

interface Headline {
  /** A guardrail that got worse or a group that is behind: it leads, whatever is written by hand. */
  readonly lead: readonly HeadlinePart[]
  readonly rest: readonly HeadlinePart[]
}

/** How much, and what changed, in the fewest words, and what leads it. */
export function useHeadline() {
  const t = useText()
  const formats = useFormats()
  const factText = useFactText()

  const moved = ({ metric, from, to, difference }: Change): string =>
    t('summary.headline.moved', {
      metric: sentenceStart(shortName(metric.name)),
      more: difference > 0 ? 'more' : 'fewer',
      from: formats.measure(from.value, metric.unit),
      to: formats.measure(to.value, metric.unit),
    })
  const plain = (fact: HeadlineFact): HeadlinePart =>
    fact.kind === 'main' && fact.change.trend !== 'same'
      ? { text: moved(fact.change), look: fact.change.trend === 'worse' ? 'alert' : 'out' }
      : { text: factText(fact), look: 'plain' }

  return ({ figures, spent }: Summary): Headline => {
    const { headline } = figures
    const facts = [headline.lead, ...headline.rest]
    const grave = facts.find(isGrave)
    const main = facts.find(
      fact =>
        !isGrave(fact) && fact.kind !== 'incomplete' && fact.kind !== 'nobody' && fact.kind !== 'no-sprint',
    )
    const rest: HeadlinePart[] = [
      headline.known === 'nothing'
        ? {
            text: t('summary.headline.nothing', { why: firstAhead(headline) ? 'ahead' : 'unknown' }),
            look: 'in',
          }
        : {
            text: t('summary.headline.spent', {
              money: formats.moneyShort(spent),
              known: headline.known === 'at-least' ? 'least' : 'whole',
            }),
            look: 'in',
          },
      ...(main ? [plain(main)] : []),
    ]
    return { lead: grave ? [{ text: factText(grave), look: 'alert' }] : [], rest }
  }
}
