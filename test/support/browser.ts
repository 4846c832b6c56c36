import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'

const { env, platform } = process

/** Where browsers are installed, by the system; on Windows under each of its program folders. */
const windowsFolders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
  folder => folder !== undefined,
)
const inWindows = (...paths: string[]) =>
  windowsFolders.flatMap(folder => paths.map(path => join(folder, path)))
const onPath = (...names: string[]) =>
  (env['PATH'] ?? '').split(':').flatMap(folder => names.map(name => join(folder, name)))

function installed(): string[] {
  if (platform === 'win32')
    return inWindows(
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    )
  if (platform === 'darwin')
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      name => `/Applications/${name}.app/Contents/MacOS/${name}`,
    )
  return onPath('google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge')
}

function look(): string | undefined {
  return [chromium.executablePath(), ...installed()].find(path => path !== '' && existsSync(path))
}

const fiveMinutes = 300_000

function run(command: string, ...args: string[]): boolean {
  console.log(`No browser found: trying ${[command, ...args].join(' ')}`)
  try {
    execFileSync(command, args, {
      stdio: 'inherit',
      timeout: fiveMinutes,
      env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    return true
  } catch {
    return false
  }
}

const isDebian = () =>
  existsSync('/etc/os-release') && /debian/i.test(readFileSync('/etc/os-release', 'utf8'))
const isRoot = () => process.getuid?.() === 0

function fetchOne(): string | undefined {
  run(process.execPath, join('node_modules', '@playwright', 'test', 'cli.js'), 'install', 'chromium')
  const downloaded = look()
  if (downloaded !== undefined || env['CI'] !== 'true' || !isRoot() || !isDebian()) return downloaded
  if (run('apt-get', 'update')) run('apt-get', 'install', '-y', 'chromium')
  return look()
}

/**
 * The Chromium-like browser that the tests drive: `CHROME_PATH`, Playwright's own, or an installed one; where there is
 * none, Playwright's download, then (in CI, as root on Debian) the system's package. Throws with what to do.
 */
export function findBrowser(): string {
  const named = env['CHROME_PATH']
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`CHROME_PATH is ${named}, where there is no file. Correct it or unset it.`)
  }
  const found = look() ?? fetchOne()
  if (found === undefined)
    throw new Error(
      'No browser to test in. Install Chrome, Chromium or Edge, or run "npx playwright install chromium", ' +
        'or set CHROME_PATH to the program.',
    )
  return found
}

/** Keeps the browser itself off the network, and lets it run as root in a container. */
export const browserArgs = [
  ...(isRoot() ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** An installed Firefox, or nothing: the journey in it is then skipped. `FIREFOX_PATH` names one. */
export function findFirefox(): string | undefined {
  const places = {
    win32: inWindows('Mozilla Firefox/firefox.exe'),
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    other: onPath('firefox', 'firefox-esr'),
  }
  const here = platform === 'win32' || platform === 'darwin' ? places[platform] : places.other
  return [env['FIREFOX_PATH'] ?? '', ...here].find(path => path !== '' && existsSync(path))
}
