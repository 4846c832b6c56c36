import { expect, type Page } from '@playwright/test'
import { axe, open, test } from './fixtures.ts'
import { fitsBothSizes, fitsTheRoom, main, openRetro, step } from './inRetro.ts'
import { manyDeliverables } from './manyDeliverables.ts'

/** Words as people write them, at length. */
const long = (what: string) =>
  `${what}: photos of papers that families take in bad light on phones that are older than the service itself, ` +
  'which the schools in the north of the county still print one by one'

test('whatever is typed and however much there is, every step fits and all of it can be read', async ({
  page,
}) => {
  test.setTimeout(240_000)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.clock.setFixedTime('2026-11-23T10:00:00')
  await open(page)
  await main(page).getByRole('button', { name: 'See the example' }).click()
  await page.getByRole('link', { name: 'Open the retro of sprint 14' }).click()
  await openRetro(page, 14)
  const place = page.url()
  await manyDeliverables(page)
  await page.goto(place)
  await page.reload()

  await test.step('thirty deliverables with long names', async () => {
    await expect(page.getByText('1 of 5')).toBeVisible()
    await page.keyboard.press('ArrowRight')
    await step(page, 2)
    const table = page.getByRole('table', { name: 'What sprint 14 bought, by deliverable' })
    const others = table.getByRole('button', { name: /others$/ })
    const seen = new Set<string>()
    const status = table.getByRole('status')
    const pages = Number(/of (\d+)/.exec((await status.textContent()) ?? '')?.[1])
    for (let n = 1; n <= pages; n += 1) {
      await expect(status).toHaveText(`Page ${n} of ${pages}`)
      for (const name of await table.getByRole('rowheader').allTextContents())
        if (name.includes('deliverable')) seen.add(name)
      await fitsBothSizes(page)
      await others.click()
    }
    expect(seen.size).toBe(30)
  })

  await test.step('200 votes with long reasons', async () => {
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await step(page, 4)
    await fitsTheRoom(page)
    await page.keyboard.press('v')
    await page.getByRole('button', { name: 'Enter totals' }).click()
    await page.getByRole('button', { name: 'Count these' }).click()
    await expect(page.getByText('Give a whole number, 0 to 10,000.')).toHaveCount(3)
    await fitsTheRoom(page)
    await page.getByLabel('Yes').fill('120')
    await page.getByLabel('Not sure').fill('50')
    await page.getByLabel('No', { exact: true }).fill('30')
    await page.keyboard.press('Enter')
    await expect(page.getByText('200 have voted')).toBeVisible()
    for (let n = 1; n <= 6; n += 1) {
      await page.getByLabel('A reason that was given').fill(long(`Reason ${n}`))
      await page.keyboard.press('Enter')
      await expect(page.getByRole('button', { name: `Add it (${n} so far)` })).toBeVisible()
    }
    await fitsBothSizes(page)
    await page.getByRole('button', { name: 'Reveal the votes' }).click()
    await expect(page.getByRole('table', { name: '200 votes, revealed together' })).toBeVisible()
    await fitsTheRoom(page)
    await page.getByRole('button', { name: 'All 6 reasons' }).click()
    const reasons = page.getByRole('table', { name: 'Reasons, in no order of giving' })
    await expect(reasons).toContainText('Reason 1')
    await fitsTheRoom(page)
    await page.getByRole('button', { name: /^More/ }).click()
    await expect(reasons).toContainText('Reason 6')
    await fitsBothSizes(page)
  })

  await test.step('long decisions beside one that came back', async () => {
    await page.keyboard.press('ArrowRight')
    await step(page, 5)
    const form = page.getByRole('form', { name: 'New decision' })
    for (let n = 1; n <= 4; n += 1) {
      await form.getByLabel('In our words').fill(long(`Decision ${n}`))
      await form.getByLabel('Role that owns it').fill('Product manager of the whole service')
      await page.keyboard.press('Enter')
      await expect(form.getByLabel('In our words')).toHaveValue('')
    }
    await page.keyboard.press('Enter')
    await expect(form.getByText('Say what you decided.')).toBeVisible()
    await fitsBothSizes(page)
    await page.getByRole('button', { name: '4 decisions' }).click()
    await fitsTheRoom(page)
    await page.getByRole('button', { name: 'What came back' }).click()
    await page.getByRole('button', { name: 'We looked at it' }).click()
    await form.getByLabel('In our words').fill('Half a thought')
    await page.getByRole('button', { name: 'Finish the retro' }).click()
    await expect(page.getByRole('alert')).toHaveText('A decision is typed and not kept yet.')
    await fitsBothSizes(page)
    await page.getByRole('button', { name: 'Finish without it' }).click()
    await expect(page.getByRole('button', { name: 'Print' })).toBeVisible()
    await fitsBothSizes(page)
    await page.getByRole('button', { name: 'Came back' }).click()
    await expect(page.getByRole('table', { name: 'What came back from earlier retros' })).toBeVisible()
    await fitsTheRoom(page)
  })
})

/** Takes the example's outcomes away, past the app. */
const withoutOutcomes = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opened = indexedDB.open('sprintworth')
        opened.addEventListener('error', () => reject(opened.error ?? new Error('No database')))
        opened.addEventListener('success', () => {
          const transaction = opened.result.transaction('outcome', 'readwrite')
          const walk = transaction.objectStore('outcome').openCursor()
          walk.addEventListener('success', () => {
            const at = walk.result
            if (!at) return
            at.update({ ...(at.value as object), deleted: 1 })
            at.continue()
          })
          transaction.addEventListener('complete', () => {
            opened.result.close()
            resolve()
          })
        })
      }),
  )

test('a link on the stage can be read in the dark and in the light, hovered too', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-23T10:00:00')
  await open(page)
  await main(page).getByRole('button', { name: 'See the example' }).click()
  await page.getByRole('link', { name: 'Open the retro of sprint 14' }).click()
  await openRetro(page, 14)
  await withoutOutcomes(page)
  await page.reload()
  await expect(page.getByText('1 of 5')).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await step(page, 3)
  const link = page.locator('.sw-retro-stage').getByRole('link', { name: 'Outcomes' })
  for (const light of ['dark', 'light']) {
    await expect(page.locator(`.sw-retro--${light}`)).toBeVisible()
    await page.mouse.move(0, 0)
    await axe(page)
    await link.hover()
    await axe(page)
    await page.keyboard.press('l')
  }
})
