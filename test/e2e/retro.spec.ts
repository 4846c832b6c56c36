import { expect, type Page } from '@playwright/test'
import { expectFocus, press, tabTo, type } from './byKeyboard.ts'
import { open, test } from './fixtures.ts'
import { fitsInBothFrames, fitsTheRoom, heading, main, openRetro, step } from './inRetro.ts'

/** Each person presses a key, may say why, and passes the device on. */
async function votes(page: Page, keys: string, why = '') {
  await page.keyboard.press('v')
  await expect(page.getByRole('button', { name: 'Not sure' })).toBeVisible()
  for (const [i, key] of keys.split('').entries()) {
    await page.keyboard.press(key)
    await expect(page.getByRole('button', { name: 'Next person' })).toBeFocused()
    if (i === 0) {
      await page.keyboard.press('Shift+Tab')
      await page.keyboard.type(why)
    }
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Not sure' })).toBeVisible()
    await expect(page.getByText(/ha(s|ve) voted/)).toContainText(String(i + 1))
  }
}

test('a retro is held with the keyboard alone, and two sprints later it is remembered', async ({ page }) => {
  test.setTimeout(480_000)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.clock.setFixedTime('2026-11-23T10:00:00')
  await open(page)
  await page.keyboard.press('Tab')
  await press(page, main(page).getByRole('button', { name: 'See the example' }))
  await press(page, page.getByRole('link', { name: 'Open the retro of sprint 14' }))
  await expect(heading(page)).toHaveText('Retro of sprint 14')
  await expect(heading(page)).toBeFocused()
  await fitsTheRoom(page)
  await openRetro(page, 14)

  await test.step('what it cost, what it bought, what changed', async () => {
    await expect(heading(page)).toContainText('£96,240')
    await fitsTheRoom(page)
    await page.keyboard.press('ArrowRight')
    await step(page, 2)
    await expect(heading(page)).toHaveText('Document upload took 41% of £96,240')
    await fitsTheRoom(page)
    await page.keyboard.press('ArrowRight')
    await step(page, 3)
    await expect(heading(page)).toContainText('People who use a screen reader')
    await fitsTheRoom(page)
    await page.keyboard.press('ArrowLeft')
    await step(page, 2)
    await page.keyboard.press('ArrowRight')
    await step(page, 3)
  })

  await test.step('worth it? Votes are blind until the reveal', async () => {
    await page.keyboard.press('ArrowRight')
    await step(page, 4)
    await expect(heading(page)).toHaveText('Is Document upload worth £39,459 of public money?')
    await expect(
      page.getByText('Worth it if at least 2,140 more families a year finish online'),
    ).toBeVisible()
    await fitsTheRoom(page)
    await votes(page, '11123', 'Schools print fewer now.')
    await expect(page.getByText('Schools print fewer now.')).toHaveCount(0)
    await fitsTheRoom(page)
    await press(page, page.getByRole('button', { name: 'Reveal the votes' }))
    await expect(page.getByRole('table', { name: '5 votes, revealed together' })).toBeVisible()
    await expect(page.getByRole('row', { name: 'Yes 3' })).toBeVisible()
    await expect(page.locator('li', { hasText: 'Schools print fewer now.' })).toBeVisible()
    await expectFocus(page)
    await fitsTheRoom(page)
    await fitsInBothFrames(page)
  })

  await test.step('what we decide', async () => {
    await page.keyboard.press('ArrowRight')
    await step(page, 5)
    await expect(page.getByRole('region', { name: 'In sprint 11 we decided to change' })).toBeVisible()
    await fitsTheRoom(page)
    await press(page, page.getByRole('button', { name: 'We looked at it' }))
    await expect(page.getByRole('region', { name: 'In sprint 11 we decided to change' })).toBeHidden()
    const form = page.getByRole('form', { name: 'New decision' })
    await tabTo(page, form.getByLabel('About'))
    await page.keyboard.type('Doc')
    await type(page, form.getByLabel('In our words'), 'Offer a printed copy on request')
    await type(page, form.getByLabel('Role that owns it'), 'Product manager')
    await page.keyboard.press('Enter')
    await expect(main(page).getByRole('row', { name: /Offer a printed copy on request/ })).toContainText(
      'Product manager. 7 December 2026',
    )
    await press(page, page.getByRole('button', { name: 'Finish the retro' }))
    await expect(page.getByRole('button', { name: 'Save as Markdown' })).toBeVisible()
    await fitsTheRoom(page)
    await tabTo(page, heading(page))
    await page.keyboard.press('Escape')
    await expect(heading(page)).toHaveText('Sprint 14')
  })

  await test.step('two sprints later: the reading has come, and the vote is held against it', async () => {
    await page.clock.setFixedTime('2026-12-22T10:00:00')
    await open(page, '/outcomes')
    await page.reload()
    await expect(heading(page)).toBeVisible()
    await page.keyboard.press('Tab')
    await press(page, main(page).getByRole('link', { name: 'Applications finished online' }).first())
    await press(page, page.getByRole('button', { name: 'Add a reading' }))
    await type(page, page.getByRole('dialog').getByLabel('Value'), '71')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toBeHidden()
    await press(page, page.getByRole('navigation').getByRole('link', { name: 'Sprints' }))
    for (const n of [15, 16]) {
      await press(page, page.getByRole('button', { name: 'New sprint' }))
      await expect(main(page).getByRole('link', { name: `Sprint ${n}`, exact: true })).toBeVisible()
    }
    await tabTo(page, main(page).getByLabel('Goal, sprint 1', { exact: true }))
    // Enter goes down the column: no need to pass by every figure of every row.
    for (let n = 1; n < 16; n += 1) await page.keyboard.press('Enter')
    await expect(main(page).getByLabel('Goal, sprint 16', { exact: true })).toBeFocused()
    await press(page, main(page).getByRole('link', { name: 'Sprint 16', exact: true }))
    await press(page, main(page).getByRole('link', { name: 'Retro', exact: true }))
    await openRetro(page, 16)
    await page.keyboard.press('ArrowRight')
    await step(page, 2)
    await page.keyboard.press('ArrowRight')
    await step(page, 3)
    await expect(heading(page)).toHaveText('Applications finished online went from 66% to 71%')
    await page.keyboard.press('ArrowRight')
    await step(page, 4)
    await press(page, page.getByRole('button', { name: /past votes/ }))
    await expect(heading(page)).toHaveText(/of 11 were borne out$/)
    await expect(
      page.getByRole('row', {
        name: /^Document upload: 3 of 5 said yes in sprint 14 .* went from 66% to 71%, the break-even was 70\.12%: borne out/,
      }),
    ).toBeVisible()
    await fitsTheRoom(page)
    await press(page, page.getByRole('button', { name: 'Over time' }))
    await expect(page.getByRole('img', { name: /of 11 cases were borne out/ })).toBeVisible()
    await fitsTheRoom(page)
    await press(page, page.getByRole('button', { name: 'As a table' }))
    await fitsTheRoom(page)
    await page.keyboard.press('ArrowRight')
    await step(page, 5)
    await expect(page.getByRole('region', { name: 'In sprint 13 we decided to change' })).toBeVisible()
    await press(page, page.getByRole('button', { name: 'We looked at it' }))
    const back = page.getByRole('region', { name: 'In sprint 14 we decided to continue' })
    await expect(back).toContainText('Applications finished online went from 66% to 71%')
    await fitsTheRoom(page)
  })

  await test.step('in light, and on paper', async () => {
    await page.keyboard.press('l')
    await expect(page.getByRole('button', { name: 'dark' })).toBeVisible()
    await fitsTheRoom(page)
    await page.emulateMedia({ media: 'print' })
    await expect(
      page.getByRole('heading', { name: 'Retro of sprint 16, Apply for a school place' }),
    ).toBeVisible()
    await expect(page.getByRole('navigation')).toBeHidden()
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(2)
  })
})
