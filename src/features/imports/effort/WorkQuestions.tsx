import { useId } from 'react'
import { Radios } from '#ui/fields/Radios.tsx'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import type { Unlinked } from './sprintWork.ts'
import type { Before, Taken } from './takenSprints.ts'
import type { useDecisions } from './useDecisions.ts'

interface WorkQuestionsProps {
  readonly decided: ReturnType<typeof useDecisions>
  /** Some effort has no deliverable: how much, in words too. */
  readonly notLinked: { readonly amount: string; readonly n: number } | undefined
  /** Sprints that have effort already. */
  readonly taken: readonly Taken[]
}

/** What is left open once sprints and deliverables are matched. */
export function WorkQuestions({ decided, notLinked, taken }: WorkQuestionsProps) {
  const t = useText()
  const formats = useFormats()
  const id = useId()
  const { decisions, setUnlinked, setBefore } = decided
  const textOf = {
    add: (known: number) => t('imports.work.before.add', { known }),
    keep: () => t('imports.work.before.keep'),
    replace: () => t('imports.work.before.replace'),
  }
  return (
    <>
      {notLinked !== undefined && (
        <Radios<Unlinked>
          id={`${id}unlinked`}
          legend={t('imports.work.unlinked', notLinked)}
          value={decisions.unlinked}
          options={[
            { value: 'percent', text: t('imports.work.unlinked.percent') },
            { value: 'spread', text: t('imports.work.unlinked.spread') },
          ]}
          onChange={setUnlinked}
        />
      )}
      {taken.map(({ why, sprints, known, fresh, options, proposed }) => (
        <Radios<Before>
          key={why}
          id={`${id}${why}`}
          legend={t('imports.work.before', {
            sprints: formats.list(sprints.map(({ number }) => t('imports.work.sprintNumber', { number }))),
          })}
          hint={t('imports.work.before.why', { why, known, fresh })}
          value={options.find(option => option === decisions.before[why]) ?? proposed}
          options={options.map(value => ({ value, text: textOf[value](known) }))}
          onChange={before => setBefore(why, before)}
        />
      ))}
    </>
  )
}
