import { expect, type Page } from '@playwright/test'
import { expectFocus, press, tabTo, type } from './byKeyboard.ts'
import { open, test } from './fixtures.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** Goes to a screen by its link; the heading of the new screen has the focus. */
async function go(page: Page, name: string) {
  await press(page, page.getByRole('navigation').getByRole('link', { name, exact: true }))
  await expect(heading(page)).toBeFocused()
  await expect(heading(page)).toHaveText(name === 'Overview' ? /so far/ : name)
}

const roles = [
  ['Developer', '3', '500'],
  ['Designer', '2', '450'],
  ['User researcher', '2', '420'],
  ['Delivery manager', '1', '480'],
]

/** From Start: a team of eight in four roles, three sprints, one outcome with two readings. */
async function setUp(page: Page) {
  await open(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the main content' })).toBeFocused()
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)

  await press(page, page.getByRole('main').getByRole('link', { name: 'Set up your team' }))
  await expect(heading(page)).toBeFocused()
  await type(page, page.getByLabel('Name of the team'), 'Apply for a permit')
  for (const [i, cells] of roles.entries())
    for (const [j, column] of ['Role', 'People', 'Day rate'].entries())
      await type(page, page.getByLabel(`${column}, row ${i + 1}`, { exact: true }), cells[j] ?? '')
  await type(page, page.getByLabel('What is measured?'), 'Applications finished online')
  for (const [row, value] of [
    ['Before, the baseline', '41'],
    ['Reading 1', '52'],
    ['Reading 2', '66'],
  ])
    await type(page, page.getByLabel(`Percent, ${row}`), value ?? '')
  await press(page, page.getByRole('button', { name: 'Save and see the first chart' }))
  await expect(page.getByRole('slider')).toBeVisible()
  await expect(heading(page)).toBeFocused()
}

test('the main journey is made with the keyboard alone', async ({ page }) => {
  test.setTimeout(180_000)
  // Sprint 3 is running, and the spring bank holiday lies in sprint 2.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.clock.setFixedTime('2026-06-10T10:00:00')
  await setUp(page)
  await expect(heading(page)).toContainText('£108k')

  await test.step('the points of the chart are read with the arrow keys', async () => {
    await tabTo(page, page.getByRole('slider'))
    const said = page.getByRole('figure').getByRole('status')
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowRight')
    await expect(said).toHaveText(/^Sprint 2, 25 May to 7 June/)
    await expect(said).toContainText('£33,480')
    await page.keyboard.press('ArrowLeft')
    await expect(said).toHaveText(/^Sprint 1, 11 to 24 May/)
    await expect(said).toContainText('£37,200')
    await page.keyboard.press('Escape')
    await expect(said).toBeEmpty()
  })

  await test.step('a figure opens, and gives the focus back when it closes', async () => {
    const figure = page.getByRole('button', { name: /^£37,200/ }).first()
    await press(page, figure)
    const dialog = page.getByRole('dialog')
    await expect(dialog).toBeVisible()
    expect(await dialog.evaluate(element => element.contains(document.activeElement))).toBe(true)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(figure).toBeFocused()
  })

  await test.step('the frame switches with the arrow keys, and no number with it', async () => {
    const chosen = page.getByRole('radio', { checked: true })
    const name = await chosen.evaluate((input: HTMLInputElement) => input.value)
    await tabTo(page, chosen)
    await page.keyboard.press(name === 'cost' ? 'ArrowRight' : 'ArrowLeft')
    await expect(heading(page)).toContainText(name === 'cost' ? '£108k invested' : '£108k spent')
    await expectFocus(page)
  })

  await test.step('a new sprint is one action, and one undo takes it back', async () => {
    await go(page, 'Sprints')
    const fourth = page.getByRole('main').getByRole('link', { name: 'Sprint 4', exact: true })
    await press(page, page.getByRole('button', { name: 'New sprint' }))
    await expect(fourth).toBeVisible()
    await expectFocus(page)
    await page.keyboard.press('Control+z')
    await expect(fourth).toBeHidden()
    await expectFocus(page)
    await page.keyboard.press('Control+Shift+z')
    await expect(fourth).toBeVisible()
    await expectFocus(page)
  })

  await test.step('focus stays on the page when what had it is removed', async () => {
    await press(page, page.getByRole('main').getByRole('link', { name: 'Sprint 4', exact: true }))
    await expect(heading(page)).toBeFocused()
    await press(page, page.getByRole('button', { name: 'Remove sprint 4' }))
    await expect(page.getByRole('dialog')).toBeVisible()
    await press(page, page.getByRole('dialog').getByRole('button', { name: /^Remove/ }))
    await expect(heading(page)).toHaveText('Sprints')
    await expectFocus(page)

    await go(page, 'Team and rates')
    await press(page, page.getByRole('button', { name: 'Remove row 4 Delivery manager' }))
    await expect(page.getByRole('button', { name: 'Remove row 4 Delivery manager' })).toBeHidden()
    await expectFocus(page)

    await go(page, 'Outcomes')
    await press(
      page,
      page.getByRole('main').getByRole('link', { name: 'Applications finished online' }).first(),
    )
    await expect(heading(page)).toBeFocused()
    const remove = page.getByRole('button', { name: /^Remove the reading of/ })
    await press(page, remove.first())
    await expect(remove).toHaveCount(1)
    await expectFocus(page)
  })
})
