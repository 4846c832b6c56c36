import { expect, type Page } from '@playwright/test'
import { axe, isTooWide, open, test } from './fixtures.ts'

/** Opens the example team from the Start screen, as a new user does. */
async function example(page: Page) {
  await open(page)
  await page.getByRole('button', { name: 'See the example' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('so far')
}

const screens = [
  '/overview',
  '/sprints',
  '/team',
  '/outcomes',
  '/worth',
  '/worth/meeting',
  '/funding',
  '/summary',
  '/summary/report',
  '/imports',
  '/imports/help',
  '/data',
  '/data/history',
  '/start',
  '/setup',
]

/** Goes to a screen by its address, as a link does, and waits for its heading. */
async function go(page: Page, route: string) {
  await page.evaluate(to => {
    window.location.hash = to
  }, route)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText('Loading', { exact: true })).toHaveCount(0)
}

for (const width of [1280, 320])
  test(`every screen of a full team is accessible and fits at ${width} px`, async ({ page }) => {
    test.setTimeout(180_000)
    await page.setViewportSize({ width, height: 900 })
    await example(page)
    for (const screen of screens) {
      await go(page, screen)
      await test.step(`axe on ${screen}`, () => axe(page))
      expect(await isTooWide(page), `${screen} is wider than the page`).toBeLessThanOrEqual(0)
      if (width === 1280)
        expect(await page.getByRole('banner').evaluate(bar => bar.clientHeight)).toBeLessThan(80)
    }
    await go(page, '/sprints')
    await page.getByRole('link', { name: /14/ }).first().click()
    await expect(page).toHaveURL(/sprints\/./)
    await axe(page)
    await go(page, '/outcomes')
    await page.getByRole('main').getByRole('link', { name: 'Applications finished online' }).first().click()
    await expect(page).toHaveURL(/outcomes\/./)
    await axe(page)
    expect(await isTooWide(page)).toBeLessThanOrEqual(0)
    await page.getByRole('main').getByRole('link', { name: 'Save and return' }).first().click()
    await expect(page).toHaveURL(/deliverables\/./)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Save and return')
    await axe(page)
    expect(await isTooWide(page)).toBeLessThanOrEqual(0)
  })

for (const width of [1280, 320])
  test(`the question with its answer, presented, linked and timed, is accessible at ${width} px`, async ({
    page,
  }) => {
    test.setTimeout(120_000)
    await page.setViewportSize({ width, height: 900 })
    await example(page)
    await go(page, '/worth')
    await page.getByLabel('How many people?').fill('4')
    await page.getByLabel('How many days each?').fill('3')
    await page.getByLabel('Which role?').selectOption({ index: 1 })
    await axe(page)
    await page.getByRole('button', { name: 'Add people in meetings' }).click()
    await page.getByLabel('How many people? line 2').fill('6')
    await page.getByLabel('Hours each in meetings? line 2').fill('2')
    await page.getByLabel('Which role? line 2').selectOption({ index: 2 })
    await page.getByLabel('How many do you expect?').fill('10')
    await page.getByLabel('What is one of those worth?').fill('9624')
    await expect(page.getByRole('table', { name: /would also buy/ })).toBeVisible()
    await axe(page)
    expect(await isTooWide(page)).toBeLessThanOrEqual(0)
    await page.getByRole('button', { name: 'Copy a link' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await axe(page)
    const link = await page.getByLabel('Text to copy').inputValue()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Present it' }).click()
    const presented = page.getByRole('dialog')
    await expect(presented).toContainText('of public money?')
    await axe(page)
    const small = await presented.evaluate(dialog =>
      [...dialog.querySelectorAll('h2, h3, p, li, button')]
        .filter(({ textContent }) => textContent !== '')
        .filter(element => Number.parseFloat(getComputedStyle(element).fontSize) < 24)
        .map(({ textContent }) => textContent),
    )
    expect(small).toEqual([])
    await presented.getByRole('button', { name: 'Close' }).click()
    await expect(presented).toBeHidden()
    const question = await page.getByRole('heading', { level: 1 }).innerText()
    await page.goto(link)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(question)
    await go(page, '/worth/meeting')
    await page.getByLabel('How many people?').fill('2')
    await page.getByLabel('Which role?').selectOption({ index: 1 })
    await page.getByRole('button', { name: 'Add a role' }).click()
    await page.getByLabel('How many people? line 2').fill('3')
    await page.getByLabel('Which role? line 2').selectOption({ index: 2 })
    await page.getByRole('button', { name: 'Start' }).click()
    await expect(page.getByRole('timer')).not.toHaveText('£0.00')
    await axe(page)
    await page.reload()
    await expect(page.getByRole('timer')).not.toHaveText('£0.00')
    await page.getByRole('button', { name: 'End the meeting' }).click()
    await axe(page)
    expect(await isTooWide(page)).toBeLessThanOrEqual(0)
  })

test('the first screens of a new user are accessible, errors too', async ({ page }) => {
  await open(page)
  await axe(page)
  await go(page, '/setup')
  await page.getByRole('button', { name: /Save/ }).click()
  await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible()
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('There is a problem')
  await axe(page)
  await go(page, '/worth')
  await page.getByLabel('How many people?').fill('many')
  await axe(page)
})

test('a figure opens in a dialog that is accessible and gives focus back', async ({ page }) => {
  await example(page)
  const figure = page.getByRole('button', { name: /^£96,/ })
  await figure.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await axe(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(figure).toBeFocused()
})

test('focus goes to the heading of the next screen, and forced colours keep every screen accessible', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await example(page)
  await page.getByRole('link', { name: 'Sprints', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await axe(page)
})

test('no text stands outside the catalogue, and none overflows when it is stretched', async ({ page }) => {
  test.setTimeout(180_000)
  await example(page)
  await page.setViewportSize({ width: 320, height: 900 })
  await page.goto('./?language=en-XA#/overview')
  for (const screen of screens) {
    await go(page, screen)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('⟦')
    expect(await isTooWide(page), `${screen} is wider than the page`).toBeLessThanOrEqual(0)
    const plain = await page.evaluate(() =>
      [...document.querySelectorAll('main button, main label, main legend, main th, nav a')]
        .filter(element => element.checkVisibility())
        .map(element => element.textContent)
        .filter(text => /\p{L}{3}/u.test(text) && !text.includes('⟦')),
    )
    // Names that people typed are their own; no action bears one.
    const actions = plain.filter(text => /^(Save|Add|Remove|Change|Paste|Cancel|Close|Undo)\b/.test(text))
    expect(actions.filter(text => text !== 'Save and return')).toEqual([])
  }
})
