import type { HeadlineFact } from '#core/headline.ts'
import { useFactWords } from '#ui/figure/useFactWords.ts'
import { useText } from '#ui/text.tsx'
import type { TextValues } from '#ui/translate.ts'
import { shortName } from './shortName.ts'

const short = (values: TextValues): TextValues =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, typeof value === 'string' ? shortName(value) : value]),
  )

const unmarked = (parts: string[]) => parts.join('')

/** A sentence of the headline without its marks; long names are shortened, the report has them in full. */
export function useFactText(): (fact: HeadlineFact) => string {
  const t = useText()
  const wordsOf = useFactWords()
  return fact => {
    const { id, values } = wordsOf(fact)
    return t(id, { ...short(values), warn: unmarked, out: unmarked, in: unmarked })
  }
}
