/** What the Tab key stops at. */
const stops = 'a[href], button, input, select, textarea, summary, [tabindex]'

/** Moves focus to an element by id and brings it, with its label, into view. */
export function focusById(id: string): void {
  const element = document.getElementById(id)
  if (!element) return
  const control = element.matches(stops) ? element : element.querySelector<HTMLElement>(stops)
  const target = control ?? element
  const labelled = target.closest('fieldset, .govuk-form-group') ?? target
  labelled.scrollIntoView?.({ block: 'nearest' })
  target.focus({ preventScroll: true })
}

/** Gives focus back to where it was; to the page's heading where that has gone. */
export function returnFocus(to: Element | null): void {
  if (to instanceof HTMLElement && to.isConnected && to !== document.body) to.focus()
  else document.querySelector<HTMLElement>('h1[tabindex]')?.focus()
}
