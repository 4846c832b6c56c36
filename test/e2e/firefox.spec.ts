import { expect, test } from '@playwright/test'
import { launch } from 'puppeteer-core'
import { findFirefox } from '#test/support/browser.ts'

const firefox = findFirefox()

test('opens in Firefox', async ({ baseURL }) => {
  const why = 'No Firefox is installed here: the journey in Firefox was skipped.'
  if (firefox === undefined) console.log(why)
  test.skip(firefox === undefined, why)
  const browser = await launch({ browser: 'firefox', executablePath: firefox, headless: true })
  try {
    const page = await browser.newPage()
    const errors: string[] = []
    page.on('pageerror', error => errors.push(String(error)))
    page.on('console', message => {
      if (message.type() === 'error') errors.push(message.text())
    })
    await page.goto(baseURL ?? '')
    const heading = await page.waitForSelector('h1', { visible: true })
    expect(await heading?.evaluate(element => element.textContent)).not.toBe('')
    expect(errors).toEqual([])
  } finally {
    await browser.close()
  }
})
