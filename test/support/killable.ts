import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { chromium, type Page } from '@playwright/test'
import { browserArgs, findBrowser } from './browser.ts'

/** A browser of its own on a profile that outlives it. */
export interface Killable {
  readonly page: Page
  /** Ends it at once, in the middle of whatever it does, as a crash or a power cut would. */
  readonly kill: () => Promise<void>
}

/** Every process of a browser; Windows has no groups, and there the others end when they lose the first. */
function killAll(browser: ChildProcess) {
  if (browser.pid === undefined || browser.exitCode !== null || browser.signalCode !== null) return
  if (process.platform === 'win32') browser.kill('SIGKILL')
  else process.kill(-browser.pid, 'SIGKILL')
}

async function debuggingAddress(browser: ChildProcess): Promise<string> {
  if (!browser.stderr) throw new Error('The browser was started without its error stream')
  const lines = createInterface(browser.stderr)
  for await (const line of lines) {
    const [, address] = /^DevTools listening on (ws:.*)$/.exec(line) ?? []
    if (address !== undefined) return address
  }
  throw new Error('The browser ended before it could be driven')
}

/** Starts the browser of the journeys on the profile in a folder. */
export async function startOn(profile: string): Promise<Killable> {
  const own = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank']
  const browser = spawn(findBrowser(), [...browserArgs, ...own], {
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: process.platform !== 'win32',
  })
  const ended = once(browser, 'close')
  try {
    const driven = await chromium.connectOverCDP(await debuggingAddress(browser))
    const [context] = driven.contexts()
    if (!context) throw new Error('The browser has no window')
    const page = context.pages()[0] ?? (await context.newPage())
    browser.stderr.resume()
    return {
      page,
      kill: async () => {
        killAll(browser)
        await ended
      },
    }
  } catch (error) {
    killAll(browser)
    throw error
  }
}
