import { gzipSync } from 'node:zlib'
import { pagePolicy, securityHeaders } from '#build/securityHeaders.ts'
import { serveFolder } from '#test/support/staticServer.ts'
import { expect } from '@playwright/test'
import { axe, guard, keptOnDevice, open, test } from './fixtures.ts'

test('opens with the security headers, and carries the policy in the page too', async ({ page }) => {
  const answer = await page.goto('./')
  const headers = answer?.headers() ?? {}
  for (const [name, value] of Object.entries(securityHeaders)) expect(headers[name.toLowerCase()]).toBe(value)
  const inPage = page.locator('meta[http-equiv="Content-Security-Policy"]')
  await expect(inPage).toHaveAttribute('content', pagePolicy)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await axe(page)
})

test('the policy stops an inline script and an inline style', async ({ page, guarded }) => {
  guarded.expectError(/Content Security Policy/)
  await open(page)
  const did = await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "ran"'
    const style = document.createElement('style')
    style.textContent = 'body { display: none }'
    document.head.append(script, style)
    return { title: document.title, display: getComputedStyle(document.body).display }
  })
  expect(did.title).not.toBe('ran')
  expect(did.display).not.toBe('none')
})

test('asks its own origin only, and for 170 kB of script at most before the first screen', async ({
  page,
}) => {
  const scripts: Promise<number>[] = []
  const own: string[] = []
  page.on('response', response => {
    own.push(response.url())
    if (response.request().resourceType() !== 'script') return
    scripts.push(response.body().then(body => gzipSync(body, { level: 9 }).length))
  })
  await open(page)
  const weight = (await Promise.all(scripts)).reduce((sum, bytes) => sum + bytes, 0)
  expect(own.length).toBeGreaterThan(1)
  expect(weight).toBeGreaterThan(0)
  expect(weight).toBeLessThanOrEqual(170_000)
})

test('the second visit works with no network at all', async ({ page, context }) => {
  await open(page)
  const heading = await page.getByRole('heading', { level: 1 }).innerText()
  await keptOnDevice(page)
  await page.close()
  await context.setOffline(true)
  const again = await context.newPage()
  await open(again)
  await expect(again.getByRole('heading', { level: 1 })).toHaveText(heading)
})

test('works from a sub-folder of a plain host, and when that host is gone', async ({ browser }) => {
  const host = await serveFolder('dist', '/team tools/sprintworth/')
  const context = await browser.newContext({ baseURL: host.address })
  const watch = guard(context, new URL(host.address).origin)
  const page = await context.newPage()
  await open(page)
  await keptOnDevice(page)
  const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)
  expect(decodeURIComponent(scope)).toBe(host.address)
  await host.stop()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(watch.errors).toEqual([])
  expect(watch.outside).toEqual([])
  await context.close()
})
