import { useWorthWords } from '#features/worth/useWorthWords.ts'
import type { WorthRead } from '#features/worth/ask/readWorth.ts'
import type { WorthForm } from '#features/worth/ask/worthForm.ts'

/** The question and as much of its answer as there is, as a text for a chat. `read` is as others may see it. */
export function useSentence() {
  const { t, question, before, value, after } = useWorthWords()
  return (form: WorthForm, read: WorthRead): string => {
    const asked = question(form, read.cost)
    if (!read.worth) return asked
    const rest = after(form, read)
    return t('worth.sentence.said', {
      question: asked,
      before: before(read),
      value: value(form, read),
      kind: read.worth.breakEven ? 'pays' : 'each',
      after: rest,
      more: rest === '' ? 'no' : 'yes',
    })
  }
}
