import { useId, useState, type ReactNode } from 'react'
import { workingDays } from '#core/calendar.ts'
import { nextSprint, type NextSprint } from '#core/costing/nextSprint.ts'
import { priceSpan } from '#core/costing/priceSpan.ts'
import { IsoDate } from '#core/records/fields.ts'
import { useStore } from '#storage/useStore.ts'
import { addNextSprint } from '#storage/writes/sprints.ts'
import { Button } from '#ui/actions/Button.tsx'
import { DateField } from '#ui/fields/Input.tsx'
import { useFormats } from '#ui/formats.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import { useCellError } from '#ui/fields/issues.ts'
import { useSprintWords } from './useSprintWords.ts'

/** Beside its button, the sprint that follows from the cadence: what it will be before it is saved. */
export function NewSprint({ children, ...props }: TeamScreenProps & { readonly children: ReactNode }) {
  const { data, today, act } = props
  const t = useText()
  const store = useStore()
  const errorOf = useCellError()
  const id = useId()
  const [start, setStart] = useState<string>()
  const [error, setError] = useState<string>()
  const first = data.sprints.length === 0
  const proposed = start ?? nextSprint(data)?.from ?? today
  const from = IsoDate.safeParse(proposed)
  const next = first ? (from.success ? nextSprint(data, from.data) : undefined) : nextSprint(data)

  const add = async () => {
    if (!next) return setError(t('issue.not-a-date', { given: 'no', text: '' }))
    const chosen = first && from.success ? { start: from.data } : {}
    const saved = await act(
      addNextSprint(store, data.team.id, chosen),
      t('sprints.new.added', { n: next.number }),
    )
    setError(errorOf(saved))
  }
  return (
    <div className="sw-section">
      {first && (
        <DateField
          id={`${id}start`}
          label={t('sprints.new.start')}
          value={proposed}
          error={error}
          onChange={setStart}
        />
      )}
      <div className="sw-links">
        <Button describedBy={`${id}next`} onClick={() => void add()}>
          {t('sprints.new')}
        </Button>
        <span id={`${id}next`} className="sw-note">
          {next && <Preview {...props} next={next} />}
        </span>
        {children}
      </div>
      {!first && error !== undefined && (
        <p role="alert" className="govuk-error-message">
          {error}
        </p>
      )}
    </div>
  )
}

/** "Sprint 15, 16 to 27 November 2026, 10 working days, £96,240" */
function Preview({ data, next }: TeamScreenProps & { readonly next: NextSprint }) {
  const t = useText()
  const formats = useFormats()
  const { days } = useSprintWords()
  const pricing = priceSpan(data, next)
  const values = {
    n: next.number,
    dates: days(next),
    days: workingDays(data.calendar, next.from, next.to),
  }
  if (pricing.kind === 'priced')
    return t('sprints.new.next', { ...values, cost: formats.money(pricing.price.total) })
  if (pricing.kind === 'nothing-known') return t('sprints.new.nobody', values)
  return t('sprints.new.noRate', {
    ...values,
    roles: formats.list([...new Set(pricing.missing.map(({ role }) => role))]),
  })
}
