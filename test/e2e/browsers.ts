import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { startOn, type Killable } from '#test/support/killable.ts'
import { test as base } from './fixtures.ts'

/** Browsers of their own, on new profiles or on kept ones; what still runs at the end of the test is ended. */
interface Browsers {
  readonly newProfile: () => string
  /** Starts one and opens the app at a route. */
  readonly at: (route: string, profile: string) => Promise<Killable>
}

export const test = base.extend<{ browsers: Browsers }>({
  browsers: async ({ baseURL }, provide) => {
    const profiles: string[] = []
    const started: Killable[] = []
    await provide({
      newProfile: () => {
        const profile = mkdtempSync(join(tmpdir(), 'sprintworth-profile-'))
        profiles.push(profile)
        return profile
      },
      at: async (route, profile) => {
        const browser = await startOn(profile)
        started.push(browser)
        await browser.page.goto(`${baseURL}#${route}`)
        await expect(browser.page.getByRole('heading', { level: 1 })).toBeVisible()
        return browser
      },
    })
    for (const browser of started) await browser.kill()
    for (const profile of profiles) rmSync(profile, { recursive: true, force: true, maxRetries: 9 })
  },
})
