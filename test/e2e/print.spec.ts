import { expect, type Page } from '@playwright/test'
import { open, test } from './fixtures.ts'
import { openRetro, step } from './inRetro.ts'
import { wordsOf } from './paper.ts'

async function example(page: Page) {
  await open(page)
  await page.getByRole('button', { name: 'See the example' }).click()
  await expect(page.getByRole('slider')).toBeVisible()
}

test('Overview prints as a tagged document whose text can be selected, without the menu', async ({
  page,
}) => {
  await example(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('navigation')).toBeHidden()
  await expect(page.getByRole('radio', { name: 'Investment' })).toBeHidden()
  await expect(page.getByRole('button', { name: /^Download/ })).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('figure')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'What the money bought' })).toBeVisible()

  const pdf = (await page.pdf({ format: 'A4', tagged: true })).toString('latin1')
  // The structure that a screen reader goes by, and the letters behind each font's shapes.
  expect(pdf).toContain('/StructTreeRoot')
  expect(pdf).toContain('/ToUnicode')
  for (const tag of ['H1', 'H2', 'P']) expect(pdf).toMatch(new RegExp(`/S /${tag}\\b`))
  const pages = pdf.match(/\/Type \/Page\b/g) ?? []
  expect(pages.length).toBeGreaterThanOrEqual(1)
  expect(pages.length).toBeLessThanOrEqual(4)
})

test('from a wide window the chart fits the paper, with every label at its edge, and nothing to press', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await example(page)
  await page.emulateMedia({ media: 'print' })
  const beyond = await page.getByRole('figure').evaluate(figure => {
    const edge = figure.querySelector('.sw-chart__stage')?.getBoundingClientRect().right ?? 0
    return [...figure.querySelectorAll('svg text')]
      .filter(text => text.getBoundingClientRect().right > edge + 1)
      .map(text => text.textContent)
  })
  expect(beyond).toEqual([])
  await expect(page.getByLabel('Outcome in the lower panel')).toBeHidden()
  await expect(page.getByText('Link it', { exact: true }).filter({ visible: true })).toHaveCount(0)
  await expect(page.getByText(': link it')).toBeHidden()
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(2)
})

test('Sprints prints all its columns, with goals as text', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await example(page)
  await open(page, '/sprints')
  await page.setViewportSize({ width: 680, height: 960 })
  await page.emulateMedia({ media: 'print' })
  const right = await page
    .getByRole('columnheader', { name: 'Linked' })
    .evaluate(header => header.getBoundingClientRect().right)
  expect(right).toBeLessThanOrEqual(680)
  await expect(page.getByText('Know where families give up').filter({ visible: true })).toHaveCount(1)
  await expect(page.getByLabel('Goal, sprint 1', { exact: true })).toBeHidden()
  await expect(page.getByLabel(/^Find by/)).toBeHidden()
})

test('one sprint and one outcome print without a control, the notes as text', async ({ page }) => {
  await example(page)
  const nothingToFillIn = async () => {
    await page.emulateMedia({ media: 'print' })
    for (const field of await page.locator('main :is(input, select, textarea):visible').all())
      await expect(field).toHaveCSS('border-top-width', '0px')
    await expect(page.locator('main label:visible')).toHaveCount(0)
    await page.emulateMedia({ media: 'screen' })
  }
  await open(page, '/sprints')
  await page.getByRole('link', { name: 'Sprint 13', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Sprint 13', level: 1 })).toBeVisible()
  await nothingToFillIn()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Schools still print half of the uploads.').last()).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  await open(page, '/outcomes')
  await page.getByRole('link', { name: 'Applications finished online' }).first().click()
  await expect(page.getByRole('slider')).toBeVisible()
  await nothingToFillIn()
})

test('the chart starts on the first screen of a small laptop', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await example(page)
  const top = await page.getByRole('slider').evaluate(stage => stage.getBoundingClientRect().top)
  expect(top).toBeLessThan(680)
})

/**
 * What a person at 400% zoom could not use: a control of the main part that is wider than the page or lies beside it,
 * or that is covered when it is brought into view. Tables scroll in regions of their own.
 */
const outOfReach = (page: Page) =>
  page.evaluate(() => {
    const scrolls = (element: Element) => {
      for (let at = element.parentElement; at && at.tagName !== 'MAIN'; at = at.parentElement)
        if (/auto|scroll/.test(getComputedStyle(at).overflowX)) return true
      return false
    }
    return [
      ...document.querySelectorAll('main :is(a[href], button, input, select, textarea, summary, h1, h2)'),
    ]
      .filter(element => element.checkVisibility() && !scrolls(element))
      .filter(element => {
        element.scrollIntoView({ block: 'center', behavior: 'instant' })
        const { left, right, top, width, height } = element.getBoundingClientRect()
        if (left < -1 || right > document.documentElement.clientWidth + 1) return true
        const hit = document.elementFromPoint(left + width / 2, top + Math.min(height, 200) / 2)
        const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined
        return (
          !hit ||
          ![element, label, ...element.children].some(
            part => part?.contains(hit) || hit.contains(part ?? null),
          )
        )
      })
      .map(element => element.outerHTML.slice(0, 120))
  })

test('at 400% zoom every screen is read and used by scrolling one way', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await example(page)
  for (const screen of [
    '/overview',
    '/sprints',
    '/team',
    '/outcomes',
    '/worth',
    '/data',
    '/start',
    '/setup',
  ]) {
    await page.evaluate(to => {
      window.location.hash = to
    }, screen)
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await expect(page.getByText('Loading', { exact: true })).toHaveCount(0)
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(wider, `${screen} is wider than the page`).toBeLessThanOrEqual(0)
    expect(await outOfReach(page), screen).toEqual([])
    // An amount that is cut off reads as another.
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('main td')]
        .filter(cell => cell.checkVisibility())
        .filter(cell => cell.getBoundingClientRect().right > document.documentElement.clientWidth)
        .map(cell => cell.textContent),
    )
    expect(cut, `${screen} cuts cells off`).toEqual([])
  }
})

test('on a retro’s paper a role without end leaves the columns beside it room for their words', async ({
  page,
}) => {
  await example(page)
  await page.getByRole('link', { name: 'Open the retro of sprint 14' }).click()
  await openRetro(page, 14)
  for (const n of [2, 3, 4, 5]) {
    await page.keyboard.press('ArrowRight')
    await step(page, n)
  }
  const form = page.getByRole('form', { name: 'New decision' })
  await form.getByLabel('In our words').fill('Photos of papers are read by the service')
  await form.getByLabel('Role that owns it').fill('w'.repeat(96))
  await page.keyboard.press('Enter')
  await expect(form.getByLabel('In our words')).toHaveValue('')
  // As wide as A4 between its margins.
  await page.setViewportSize({ width: 680, height: 960 })
  await page.emulateMedia({ media: 'print' })
  const table = page.getByRole('table').filter({ has: page.getByRole('cell', { name: /^w{96}$/ }) })
  const { right, widths } = await table.evaluate(element => ({
    right: element.getBoundingClientRect().right,
    widths: [...element.querySelectorAll('thead th')].map(cell => cell.getBoundingClientRect().width),
  }))
  expect(right).toBeLessThanOrEqual(680)
  for (const width of widths) expect(width).toBeGreaterThan(100)
})

test('a table of more rows than it shows at once is printed whole, and is then where it was', async ({
  page,
}, info) => {
  await example(page)
  await open(page, '/sprints')
  await page.getByRole('button', { name: 'Paste cost items' }).click()
  const licences = Array.from({ length: 178 }, (_, n) => `Licence ${n + 1}.`)
  const pasted = licences.map(name => `2026-04-10\t${name}\t12.50`)
  await page
    .getByLabel('Cells from a spreadsheet, with their headers')
    .fill(['Date\tDescription\tNet amount', ...pasted].join('\n'))
  await page.getByRole('button', { name: /^Add 178 / }).click()
  await expect(page.getByText('178 cost items added.')).toBeVisible()

  const region = page.getByRole('region', { name: 'Cost items, latest first' })
  const rows = region.locator('tbody > tr[data-index]')
  const top = () => region.evaluate(element => element.scrollTop)
  await region.evaluate(element => element.scrollTo({ top: 5000 }))
  await expect(region.getByText('Licence 1.')).toHaveCount(0)
  const before = { top: await top(), rows: await rows.allTextContents() }
  // Heard after the table's own listener: what stands there then is what the browser lays out.
  await page.evaluate(() => {
    window.addEventListener('beforeprint', () => {
      const names = [...document.querySelectorAll('main tbody th')].map(cell => cell.textContent)
      document.documentElement.dataset['drawn'] = names.join()
    })
  })
  const path = info.outputPath('sprints.pdf')
  await page.pdf({ path, format: 'A4' })
  const drawn = await page.evaluate(() => document.documentElement.dataset['drawn'] ?? '')
  const printed = wordsOf(path)
  for (const words of [drawn, ...(printed === undefined ? [] : [printed])])
    expect(words.match(/Licence \d+\./g)?.toSorted()).toEqual(licences.toSorted())
  if (printed !== undefined) expect(printed).not.toContain('Scroll the table')
  await expect.poll(top).toBe(before.top)
  await expect.poll(() => rows.allTextContents()).toEqual(before.rows)
})
