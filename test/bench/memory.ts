import { existsSync, readFileSync } from 'node:fs'
import type { Browser } from '@playwright/test'

const EVERY = 50

/** Whether this system tells what memory a process holds. */
export const canMeasureMemory = existsSync('/proc/self/status')

/** Bytes of memory that a process holds; nothing of one that has ended. */
function resident(pid: number): number {
  try {
    const kB = /^VmRSS:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return Number(kB ?? 0) * 1024
  } catch {
    return 0
  }
}

/**
 * The memory of the largest process that draws a page, with all that it shares with others, looked at again and again
 * until `most` is asked for. A page's workers lie in its process.
 */
export async function watchMemory(browser: Browser) {
  const cdp = await browser.newBrowserCDPSession()
  const look = async () => {
    const { processInfo } = await cdp.send('SystemInfo.getProcessInfo')
    const renderers = processInfo.filter(({ type }) => type === 'renderer')
    return Math.max(0, ...renderers.map(({ id }) => resident(id)))
  }
  const before = await look()
  let most = before
  let going = true
  const watching = (async () => {
    while (going) {
      most = Math.max(most, await look())
      await new Promise(go => setTimeout(go, EVERY))
    }
  })()
  return {
    before,
    most: async () => {
      going = false
      await watching
      await cdp.detach()
      return most
    },
  }
}
