import { expect, type Page } from '@playwright/test'
import { expectFocus, press } from './byKeyboard.ts'
import { axe, isTooWide } from './fixtures.ts'

export const heading = (page: Page) => page.getByRole('heading', { level: 1 })
export const main = (page: Page) => page.getByRole('main')

/** At both sizes nothing lies outside the window, no type is small, and few words stand beside a table. */
export async function fitsBothSizes(page: Page) {
  for (const [width, height] of [
    [1920, 1080],
    [1280, 720],
  ] as const) {
    await page.setViewportSize({ width, height })
    const found = await page.evaluate(() => {
      const shown = [...document.querySelectorAll('.sw-retro *')].filter(
        element =>
          element.getClientRects().length > 0 &&
          !element.closest('.govuk-visually-hidden') &&
          [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
      )
      const beside = document.querySelector('.sw-retro-stage')?.cloneNode(true)
      const said: string[] = []
      if (beside instanceof Element) {
        for (const part of beside.querySelectorAll('table, figure, form, button, select, label'))
          part.remove()
        // Text by text: what stands in two elements is no one word.
        const texts = document.createTreeWalker(beside, NodeFilter.SHOW_TEXT)
        while (texts.nextNode()) said.push(texts.currentNode.textContent ?? '')
      }
      return {
        over: document.documentElement.scrollHeight - window.innerHeight,
        small: shown.filter(element => Number.parseFloat(getComputedStyle(element).fontSize) < 24).length,
        words: said
          .join(' ')
          .split(/\s+/)
          .filter(word => /\p{L}|\p{N}/u.test(word)).length,
      }
    })
    expect(found.over, `scrolls at ${width} × ${height}`).toBeLessThanOrEqual(0)
    expect(found.small, 'type under 24 px').toBe(0)
    expect(found.words, 'words beside the table').toBeLessThanOrEqual(40)
  }
  await page.setViewportSize({ width: 1280, height: 720 })
}

/** It fits at both sizes and is accessible; on a phone too, where it is no wider than the page. */
export async function fitsTheRoom(page: Page) {
  await fitsBothSizes(page)
  await axe(page)
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await isTooWide(page), 'wider than 320 px').toBeLessThanOrEqual(0)
  await axe(page)
  await page.setViewportSize({ width: 1280, height: 720 })
}

/** In the other frame, in the other light, and in both; the keys bring it back to where it was. */
export async function fitsInBothFrames(page: Page) {
  for (const key of ['f', 'l', 'f']) {
    await page.keyboard.press(key)
    await fitsBothSizes(page)
  }
  await axe(page)
  await page.keyboard.press('l')
}

export async function step(page: Page, n: number) {
  await expect(page.getByText(`${n} of 5`)).toBeVisible()
  await expect(heading(page)).toBeFocused()
}

export async function openRetro(page: Page, n: number) {
  await press(page, page.getByRole('button', { name: `Open the retro of sprint ${n}` }))
  await expect(page.getByText('1 of 5')).toBeVisible()
  await expectFocus(page)
}
