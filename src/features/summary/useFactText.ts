import type { HeadlineFact } from '#core/headline.ts'
import { useFactWords } from '#ui/figure/useFactWords.ts'
import { useText } from '#ui/text.tsx'

const unmarked = (parts: string[]) => parts.join('')

/** A sentence of the headline without its marks. */
export function useFactText(): (fact: HeadlineFact) => string {
  const t = useText()
  const wordsOf = useFactWords()
  return fact => {
    const { id, values } = wordsOf(fact)
    return t(id, { ...values, warn: unmarked, out: unmarked, in: unmarked })
  }
}
