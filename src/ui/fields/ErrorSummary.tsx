import { useEffect, useId, useRef, type MouseEvent } from 'react'
import { focusById } from '#ui/focus.ts'
import { useText } from '#ui/text.tsx'

export interface SummaryError {
  readonly text: string
  /** Id of the field or fieldset; absent where no one field is at fault. */
  readonly field?: string | undefined
}

interface ErrorSummaryProps {
  readonly errors: readonly SummaryError[]
  /** Rises at every attempt, so that focus comes back to the summary. */
  readonly attempt?: number
}

/** What has to be put right before anything is saved, with links to where. Takes the focus. */
export function ErrorSummary({ errors, attempt = 0 }: ErrorSummaryProps) {
  const t = useText()
  const ref = useRef<HTMLDivElement>(null)
  // A page may hold two forms.
  const id = useId()
  const shown = errors.length > 0

  useEffect(() => {
    if (!shown) return undefined
    ref.current?.focus()
    const title = document.title
    document.title = t('ui.error.title', { title })
    return () => {
      document.title = title
    }
  }, [shown, attempt, t])

  if (!shown) return null
  const go = (event: MouseEvent, field: string) => {
    event.preventDefault()
    focusById(field)
  }
  return (
    <div ref={ref} className="govuk-error-summary" tabIndex={-1} aria-labelledby={id}>
      <div role="alert">
        <h2 className="govuk-error-summary__title" id={id}>
          {t('ui.error.summary')}
        </h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {errors.map(({ text, field }) => (
              <li key={`${field} ${text}`}>
                {field === undefined ? (
                  text
                ) : (
                  <a href={`#${field}`} onClick={event => go(event, field)}>
                    {text}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  )
}
