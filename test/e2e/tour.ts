import { expect, type Page } from '@playwright/test'
import app from '#messages/en/app.json' with { type: 'json' }

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** Goes to an address as a link does, and waits until its screen is there. */
async function go(page: Page, route: string): Promise<void> {
  await page.evaluate(to => {
    window.location.hash = to
  }, route)
  await expect(page).toHaveURL(new RegExp(`#${route}$`))
  await expect(heading(page)).toBeVisible()
  await expect(page.getByText(app['app.broken.title'])).toHaveCount(0)
}

/** Looks at every screen of the team that is shown, each page of its own and the chart too. */
export async function tour(page: Page): Promise<void> {
  const titles = new Set<string>()
  const look = async (route: string) => {
    await go(page, route)
    await expect(page.getByText('Loading', { exact: true })).toHaveCount(0)
    titles.add(await heading(page).innerText())
  }
  await look('/overview')
  await expect(page.getByRole('figure').locator('svg').first()).toBeVisible()
  const one = async (screen: string) => {
    await look(screen)
    const link = page.getByRole('main').locator(`a[href^="#${screen}/0"]`).first()
    await look((await link.getAttribute('href'))?.slice(1) ?? '')
  }
  await one('/sprints')
  await one('/outcomes')
  for (const route of [
    '/team',
    '/worth',
    '/funding',
    '/summary',
    '/data',
    '/data/history',
    '/start',
    '/setup',
  ])
    await look(route)
  expect(titles.size).toBe(13)
  await look('/overview')
}
