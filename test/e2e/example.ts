import { expect, type Locator, type Page } from '@playwright/test'
import app from '#messages/en/app.json' with { type: 'json' }
import start from '#messages/en/start.json' with { type: 'json' }
import { liveRows, rawData, torn } from './rawData.ts'

export const seeExample = (page: Page): Locator =>
  page.getByRole('button', { name: start['start.example.open'] })

export const removeExample = (page: Page): Locator =>
  page.getByRole('button', { name: app['app.origin.example.remove'] })

/** How many rows there are, all of them as the history has them. */
export async function rowsOf(page: Page): Promise<number> {
  const stored = await rawData(page)
  if (!stored) throw new Error('There is no database')
  expect(torn(stored)).toEqual([])
  return liveRows(stored)
}

/** Adds the example and says how many rows that is. */
export async function addExample(page: Page): Promise<number> {
  await seeExample(page).click()
  await expect(removeExample(page)).toBeVisible()
  return rowsOf(page)
}
