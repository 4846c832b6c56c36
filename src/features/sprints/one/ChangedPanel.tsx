import type { OneSprintProps } from './oneSprintProps.ts'
import { useSprintWords } from '#features/sprints/useSprintWords.ts'
import { useStore } from '#storage/useStore.ts'
import { keepSealedPrice, takeNewPrice } from '#storage/writes/sprints.ts'
import { Button } from '#ui/actions/Button.tsx'
import { Panel } from '#ui/feedback/Panel.tsx'
import { useFormats } from '#ui/formats.ts'
import { returnFocus } from '#ui/focus.ts'
import type { Act } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'

/** A closed sprint whose rates, leave or cost items would now give another price: the difference, and two answers. */
export function ChangedPanel({ figures, cost: { sprint, changed }, act, readOnly }: OneSprintProps) {
  const t = useText()
  const formats = useFormats()
  const store = useStore()
  const { signed } = useSprintWords()
  if (!changed || !sprint.sealed) return null
  const sealed = formats.moneyExact(sprint.sealed.total)
  const now = formats.moneyExact(changed.now)
  const n = sprint.number
  const settled = figures.cost.settled.some(({ parts }) =>
    parts.some(({ span }) => span.from === sprint.from && span.to === sprint.to),
  )
  // The panel goes with its answer; the heading stays.
  const answer: Act = async (doing, done) => {
    const result = await act(doing, done)
    if (result.ok) returnFocus(null)
    return result
  }
  return (
    <Panel
      kind="attention"
      title={t('sprints.changedNow.title', { by: signed(changed.by) })}
      actions={
        !readOnly && (
          <>
            <Button
              kind="secondary"
              small
              onClick={() =>
                void answer(takeNewPrice(store, sprint), t('sprints.changedNow.taken', { n, now }))
              }
            >
              {t('sprints.changedNow.take', { now })}
            </Button>
            <Button
              kind="secondary"
              small
              onClick={() =>
                void answer(keepSealedPrice(store, sprint), t('sprints.changedNow.kept', { n, sealed }))
              }
            >
              {t('sprints.changedNow.keep', { sealed })}
            </Button>
          </>
        )
      }
    >
      <p>{t('sprints.changedNow.what', { sealed, now })}</p>
      {settled && <p>{t('sprints.changedNow.settled')}</p>}
    </Panel>
  )
}
