import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { fits, isTooWide, open, test } from './fixtures.ts'
import { longNames } from './longNames.ts'
import { pagesOf } from './paper.ts'

const main = (page: Page) => page.getByRole('main')

/** Texts that could turn what stands beside them: isolated neither by marks nor by the element that they are in. */
const turning = (page: Page) =>
  page.evaluate(() => {
    const isolates = (element: Element): boolean =>
      element.matches('[dir=auto], bdi, svg, option, .govuk-visually-hidden') ||
      getComputedStyle(element).unicodeBidi === 'plaintext' ||
      (element.parentElement !== null && isolates(element.parentElement))
    return [...document.querySelectorAll('main *')]
      .filter(element =>
        [...element.childNodes].some(
          ({ nodeType, nodeValue }) =>
            nodeType === Node.TEXT_NODE &&
            /[\u0590-\u08FF]/.test(nodeValue?.replaceAll(/\u2068[^\u2069]*\u2069/g, '') ?? ''),
        ),
      )
      .filter(element => !isolates(element))
      .map(element => element.outerHTML.slice(0, 120))
  })

async function narrow(page: Page) {
  await page.setViewportSize({ width: 320, height: 900 })
  expect(await isTooWide(page)).toBeLessThanOrEqual(0)
}

for (const [script, text] of [
  ['Arabic', 'نسبة الطلبات المكتملة عبر الإنترنت '],
  ['one word', 'Antragsbearbeitungszeit'],
] as const)
  test(`names of 300 characters in ${script} keep the page one sheet, and nothing is wider than a phone`, async ({
    page,
    context,
  }, info) => {
    test.setTimeout(180_000)
    await open(page)
    await page.getByRole('button', { name: 'See the example' }).click()
    await expect(page.getByRole('slider')).toBeVisible()
    await longNames(page, text)
    await page.goto('./#/summary')
    await page.reload()
    await expect(main(page).getByText(/^5\d more outcomes are in the report/)).toBeVisible()
    for (const frame of ['Investment', 'Cost']) {
      await page.getByRole('radio', { name: frame }).check({ force: true })
      expect(pagesOf(await page.pdf({ format: 'A4', path: info.outputPath(`${frame}.pdf`) }))).toHaveLength(1)
    }
    await fits(page)
    expect(await turning(page)).toEqual([])

    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save as one file' }).click()
    const file = info.outputPath('summary.html')
    await (await saving).saveAs(file)
    const alone = readFileSync(file, 'utf8')
    // Cut on the page, in full in the report.
    expect(alone).toContain(text.repeat(300).slice(0, 290))

    await main(page).getByRole('link', { name: 'The report behind it' }).click()
    await expect(main(page).getByRole('table', { name: 'Register of benefits' })).toBeVisible()
    await narrow(page)
    expect(await turning(page)).toEqual([])
    await page.goto('./#/funding')
    await expect(main(page).getByRole('table', { name: /^Pots of funding/ })).toBeVisible()
    await fits(page)
    expect(await turning(page)).toEqual([])

    const saved = await context.newPage()
    await saved.setContent(alone)
    await narrow(saved)
    expect(await turning(saved)).toEqual([])
    await saved.evaluate(() => document.querySelector('.report')?.remove())
    expect(pagesOf(await saved.pdf({ format: 'A4' }))).toHaveLength(1)
  })
