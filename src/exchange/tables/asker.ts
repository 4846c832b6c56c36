import type { Doubt, DoubtOption, Notice } from './types.ts'

type Values = Readonly<Record<string, string | number>>

/** Collects the questions and remarks that reading a table gives rise to. */
export interface Asker {
  readonly doubts: Doubt[]
  readonly notices: Notice[]
  /** Notes a question, once, and returns the option in use. `about` tells two questions of one kind apart. */
  readonly ask: (code: string, about: string, question: Question) => string
  readonly notice: (code: string, values?: Values) => void
}

export interface Question {
  readonly values?: Values
  /** Option codes, or options whose value is not a code. */
  readonly options: readonly (string | DoubtOption)[]
  readonly proposed: string
}

/** An asker that knows the answers given so far; an answer that is no longer an option counts as none. */
export function makeAsker(answers: Readonly<Record<string, string>>): Asker {
  const doubts: Doubt[] = []
  const notices: Notice[] = []
  return {
    doubts,
    notices,
    ask(code, about, { values = {}, options: given, proposed }) {
      const id = about === '' ? code : `${code}:${about}`
      const options = given.map(option =>
        typeof option === 'string' ? { value: option, code: option } : option,
      )
      const answer = options.find(option => option.value === answers[id])?.value
      const chosen = answer ?? proposed
      if (doubts.every(doubt => doubt.id !== id))
        doubts.push({ id, code, values, options, proposed, chosen, answered: answer !== undefined })
      return chosen
    },
    notice: (code, values = {}) => void notices.push({ code, values }),
  }
}
