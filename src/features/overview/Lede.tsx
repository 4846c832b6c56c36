import type { Figures } from '#core/figures.ts'
import type { HeadlineFact } from '#core/headline.ts'
import { useFormats } from '#ui/formats.ts'
import { sentenceEnd } from '#ui/sentence.ts'
import { useText } from '#ui/text.tsx'
import { useFactWords } from '#ui/figure/useFactWords.ts'

const factOf = <K extends HeadlineFact['kind']>(figures: Figures, kind: K) =>
  [figures.headline.lead, ...figures.headline.rest].find(
    (fact): fact is Extract<HeadlineFact, { kind: K }> => fact.kind === kind,
  )

/** The team's mission, what the change is measured against, and the days that have no rate. */
export function Lede({ figures }: { readonly figures: Figures }) {
  const t = useText()
  const formats = useFormats()
  const wordsOf = useFactWords()
  const { team } = figures.data
  const change = factOf(figures, 'main')?.change
  const incomplete = factOf(figures, 'incomplete')
  const sentences = [
    sentenceEnd(team.mission),
    change &&
      t('overview.lede.against', {
        unit: change.metric.unit,
        baseline: formats.measure(change.from.value, change.metric.unit),
        since: formats.date(change.from.date),
        target: change.target ? formats.measure(change.target.value, change.metric.unit) : '',
        by: change.target?.date ? formats.date(change.target.date) : '',
        aim: change.target === undefined ? 'none' : change.target.date ? 'dated' : 'undated',
      }),
    incomplete &&
      figures.headline.known !== 'nothing' &&
      t(wordsOf(incomplete).id, wordsOf(incomplete).values),
  ]
  return sentences.filter(Boolean).join(' ')
}
