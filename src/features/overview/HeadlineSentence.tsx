import type { ReactNode } from 'react'
import { groupChangeFigure, groupGapFigure } from '#core/explain/groupGap.ts'
import { outcomeChangeFigure } from '#core/explain/outcomeChange.ts'
import { totalFigure } from '#core/explain/total.ts'
import type { Figures } from '#core/figures.ts'
import type { HeadlineFact } from '#core/headline.ts'
import { FigureInText } from '#ui/figure/Figure.tsx'
import { useFormats } from '#ui/formats.ts'
import { T } from '#ui/text.tsx'
import { isGrave } from '#ui/figure/grave.ts'
import { useFactWords } from '#ui/figure/useFactWords.ts'

/** How what a fact says was worked out; what is not measured has nothing to open. */
function derivationOf(figures: Figures, fact: HeadlineFact) {
  if (fact.kind === 'group-behind') {
    const explain = fact.behind.whom === 'everyone' ? groupGapFigure : groupChangeFigure
    return () => explain(figures, fact.outcome, fact.group)
  }
  if (fact.kind !== 'main' && fact.kind !== 'guardrail-worse') return undefined
  const { outcome } = fact.change
  const { group } = { group: undefined, ...fact }
  return group === undefined
    ? () => outcomeChangeFigure(figures, outcome)
    : () => groupChangeFigure(figures, outcome, group)
}

/** How much, and what changed for people, in one sentence; a guardrail or a group that falls behind leads it. */
export function HeadlineSentence({ figures }: { readonly figures: Figures }) {
  const formats = useFormats()
  const wordsOf = useFactWords()
  const { headline } = figures
  const facts = [headline.lead, ...headline.rest]
  const grave = facts.find(isGrave)
  const plain =
    facts.find(({ kind }) => kind === 'no-sprint') ??
    facts.find(fact => !isGrave(fact) && fact.kind !== 'incomplete' && fact.kind !== 'nobody')
  const incomplete = facts.find(fact => fact.kind === 'incomplete')
  const said = [grave, plain].flatMap(fact => (fact ? [{ fact, words: wordsOf(fact) }] : []))
  const sentence = (fact: HeadlineFact | undefined) => {
    const words = said.find(one => one.fact === fact)?.words
    const derivation = fact && derivationOf(figures, fact)
    const marked = (look: string) => (parts: ReactNode[]) => (
      <span className={look}>
        {derivation ? <FigureInText derivation={derivation}>{parts}</FigureInText> : parts}
      </span>
    )
    return (
      words && (
        <T id={words.id} values={{ ...words.values, out: marked('sw-out'), warn: marked('sw-alert') }} />
      )
    )
  }
  const moneyIn = (parts: ReactNode[]) => (
    <span className="sw-in">
      <FigureInText derivation={() => totalFigure(figures)}>{parts}</FigureInText>
    </span>
  )
  return (
    <>
      {grave && <span className="sw-heading-lead">{sentence(grave)} </span>}
      <span className="sw-heading-main">
        <T
          id={`overview.spent.${headline.known}`}
          values={{
            money: formats.moneyShort(headline.total),
            roles: formats.list(incomplete?.roles ?? []),
            why: facts.some(({ kind }) => kind === 'nobody') ? 'nobody' : incomplete ? 'rates' : 'ahead',
            in: moneyIn,
          }}
        />{' '}
        {sentence(plain)}
      </span>
    </>
  )
}
