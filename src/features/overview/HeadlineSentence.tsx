import type { ReactNode } from 'react'
import type { Headline, HeadlineFact } from '#core/headline.ts'
import { useFormats } from '#ui/formats.ts'
import { T } from '#ui/text.tsx'
import { isGrave } from './grave.ts'
import { useFactWords } from './useFactWords.ts'

const moneyIn = (parts: ReactNode[]) => <span className="sw-in">{parts}</span>
const whatChanged = (parts: ReactNode[]) => <span className="sw-out">{parts}</span>
const warning = (parts: ReactNode[]) => <span className="sw-alert">{parts}</span>

/** How much, and what changed for people, in one sentence; a guardrail or a group that falls behind leads it. */
export function HeadlineSentence({ headline }: { readonly headline: Headline }) {
  const formats = useFormats()
  const wordsOf = useFactWords()
  const facts = [headline.lead, ...headline.rest]
  const grave = facts.find(isGrave)
  const plain =
    facts.find(({ kind }) => kind === 'no-sprint') ??
    facts.find(fact => !isGrave(fact) && fact.kind !== 'incomplete' && fact.kind !== 'nobody')
  const incomplete = facts.find(fact => fact.kind === 'incomplete')
  const said = [grave, plain].flatMap(fact => (fact ? [{ fact, words: wordsOf(fact) }] : []))
  const sentence = (fact: HeadlineFact | undefined) => {
    const words = said.find(one => one.fact === fact)?.words
    return words && <T id={words.id} values={{ ...words.values, out: whatChanged, warn: warning }} />
  }
  return (
    <>
      {grave && <span className="sw-heading-lead">{sentence(grave)} </span>}
      <span className="sw-heading-main">
        <T
          id={`overview.spent.${headline.known}`}
          values={{
            money: formats.moneyShort(headline.total),
            roles: formats.list(incomplete?.roles ?? []),
            why: incomplete ? 'rates' : 'nobody',
            in: moneyIn,
          }}
        />{' '}
        {sentence(plain)}
      </span>
    </>
  )
}
