import { expect, type Locator, type Page } from '@playwright/test'

/** Focus is somewhere: never on the page as a whole. */
export async function expectFocus(page: Page) {
  await expect
    .poll(() => page.evaluate(() => document.activeElement !== document.body), { message: 'focus is lost' })
    .toBe(true)
}

/** The stop before, as it looked with the focus. */
interface Seen {
  last?: { readonly at: Element; readonly look: string }
}

/** Looks at the stop that Tab came to, in the page, and says which way the target lies, or what is wrong. */
function lookAround(target: Element, seen: Seen): { way: 'here' | 'Tab' | 'Shift+Tab'; fault?: string } {
  const at = document.activeElement ?? document.body
  const labelsOf = (element: Element) =>
    element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []
  // A part or a label may draw the focus for its control.
  const lookOf = (element: Element) =>
    [element, ...labelsOf(element), element.nextElementSibling]
      .flatMap(part => (part ? [part, ...part.children] : []))
      .flatMap(part => [getComputedStyle(part), getComputedStyle(part, '::before')])
      .map(style => [style.outline, style.boxShadow, style.backgroundColor, style.color, style.border].join())
      .join()
  const isSeen = (element: Element) => {
    // Each line of what runs over several: the box around them all holds other words too.
    return [...element.getClientRects()].some(({ left, top, width, height }) =>
      [0.05, 0.5, 0.95].some(part => {
        const hit = document.elementFromPoint(left + width * part, top + height * part)
        return hit !== null && [element, ...labelsOf(element)].some(own => own.contains(hit))
      }),
    )
  }
  const { last } = seen
  seen.last = { at, look: lookOf(at) }
  const way = at.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING ? 'Tab' : 'Shift+Tab'
  const fault = (element: Element, what: string) =>
    ({ way, fault: `${element.outerHTML.slice(0, 120)} ${what}` }) as const
  if (last) {
    if (at === document.body) return fault(last.at, 'was the last to have the focus')
    if (!isSeen(at)) return fault(at, 'has the focus and cannot be seen')
    // A date has a stop for each of its parts, and the last, its calendar, draws a ring of the browser's own.
    const left = last.at.isConnected && last.at !== at && !last.at.matches('[type="date"], [tabindex="-1"]')
    if (left && lookOf(last.at) === last.look) return fault(last.at, 'does not show its focus')
  }
  return at === target ? { way: 'here' } : { way }
}

/** Presses Tab, forwards or back, until the control has focus. Each stop can be seen and looks other than without. */
export async function tabTo(page: Page, target: Locator) {
  await expect(target).toBeVisible()
  const seen = await page.evaluateHandle((): Seen => ({}))
  for (let presses = 0; presses < 80; presses += 1) {
    const { way, fault } = await target.evaluate(lookAround, seen)
    expect(fault).toBeUndefined()
    if (way === 'here') return
    await page.keyboard.press(way)
  }
  throw new Error('The Tab key does not come to it')
}

export async function press(page: Page, target: Locator, key = 'Enter') {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

export async function type(page: Page, target: Locator, text: string) {
  await tabTo(page, target)
  await page.keyboard.type(text)
}
