import { useId } from 'react'
import { Radios } from '#ui/fields/Radios.tsx'
import { useText } from '#ui/text.tsx'
import type { Decisions } from './useDecisions.ts'
import type { Before, Unlinked } from './workChanges.ts'

interface WorkQuestionsProps {
  readonly decisions: Decisions
  /** Some effort has no deliverable: how much, in words. */
  readonly notLinked: string | undefined
  /** Sprints that have effort already, in words. */
  readonly taken: string | undefined
  readonly onDecide: (changes: Partial<Pick<Decisions, 'unlinked' | 'before'>>) => void
}

/** What is left open once sprints and deliverables are matched. */
export function WorkQuestions({ decisions, notLinked, taken, onDecide }: WorkQuestionsProps) {
  const t = useText()
  const id = useId()
  return (
    <>
      {notLinked !== undefined && (
        <Radios<Unlinked>
          id={`${id}unlinked`}
          legend={t('imports.work.unlinked', { amount: notLinked })}
          value={decisions.unlinked}
          options={[
            { value: 'percent', text: t('imports.work.unlinked.percent') },
            { value: 'spread', text: t('imports.work.unlinked.spread') },
          ]}
          onChange={unlinked => onDecide({ unlinked })}
        />
      )}
      {taken !== undefined && (
        <Radios<Before>
          id={`${id}before`}
          legend={t('imports.work.before', { sprints: taken })}
          value={decisions.before}
          options={[
            { value: 'replace', text: t('imports.work.before.replace') },
            { value: 'keep', text: t('imports.work.before.keep') },
          ]}
          onChange={before => onDecide({ before })}
        />
      )}
    </>
  )
}
