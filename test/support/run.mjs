// Runs the project's checks with one closing summary: `node test/support/run.mjs check`, `test` or `soak`.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, resolve } from 'node:path'

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} command
 * @property {Record<string, string>} [env]
 * @property {string} [report] JSON report of the tests that it ran
 * @property {boolean} [needsBuild]
 */

/** @param {string} name @param {string} what @param {string} zone */
const vitest = (name, what, zone) => {
  const report = `test-results/${name.replaceAll(/\W+/g, '-')}.json`
  const command = `vitest run ${what} --reporter=dot --reporter=json --outputFile.json=${report}`
  return { name, command, report, env: { TZ: zone } }
}

/** Steps of one stage run side by side. @type {Step[]} */
const shape = [
  { name: 'types', command: 'tsc' },
  { name: 'lint', command: 'oxlint --type-aware --deny-warnings' },
]

const format = { name: 'format', command: 'prettier --check --log-level warn .' }

const fast = vitest('fast tests (UTC)', '--project core --project node --project storage', 'UTC')

const tests = [
  fast,
  vitest('long tests', '--project long', 'UTC'),
  vitest('screens', '--project screens', 'UTC'),
  vitest('core (Auckland)', '--project core', 'Pacific/Auckland'),
  vitest("core (St John's)", '--project core', 'America/St_Johns'),
]

/** @type {Step} */
const build = { name: 'build', command: 'vite build --logLevel warn' }

/** @type {Step} */
const journeys = {
  name: 'journeys',
  command: 'playwright test -c test/e2e/playwright.config.ts',
  report: 'test-results/e2e.json',
  needsBuild: true,
}

/** @type {Record<string, Step[][]>} */
const plans = {
  check: [[...shape, fast]],
  test: [
    [...shape, format],
    ...tests.map(step => [step]),
    [build],
    [{ ...vitest('weight', '--project weight', 'UTC'), needsBuild: true }],
    [journeys],
  ],
  soak: [
    [build],
    [{ ...journeys, name: 'all of safety', command: `${journeys.command} safety/`, env: { SOAK: 'true' } }],
  ],
}

/** @param {Step} step @returns {Promise<{ passed: boolean, seconds: number }>} */
function run(step) {
  const started = performance.now()
  const path = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter)
  return new Promise(done => {
    const child = spawn(step.command, {
      shell: true,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...step.env, PATH: path },
    })
    child.on('close', code => done({ passed: code === 0, seconds: (performance.now() - started) / 1000 }))
  })
}

/** @param {Step} step */
function counts(step) {
  if (!step.report || !existsSync(step.report)) return { passed: 0, failed: 0, skipped: 0 }
  const report = JSON.parse(readFileSync(step.report, 'utf8'))
  // Playwright's report, or else vitest's.
  if (report.stats)
    return {
      passed: report.stats.expected + report.stats.flaky,
      failed: report.stats.unexpected,
      skipped: report.stats.skipped,
    }
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

const plan = plans[process.argv[2] ?? '']
if (!plan) {
  console.error('Say which: check, test or soak')
  process.exit(2)
}

mkdirSync('test-results', { recursive: true })
const lines = []
const total = { passed: 0, failed: 0, skipped: 0 }
let built = true
let good = true
for (const stage of plan) {
  const runnable = stage.filter(step => built || !step.needsBuild)
  for (const step of runnable) if (step.report) rmSync(step.report, { force: true })
  console.log(`\n== ${stage.map(step => step.name).join(', ')}`)
  const results = await Promise.all(runnable.map(run))
  for (const step of stage) {
    const result = results[runnable.indexOf(step)]
    const count = counts(step)
    for (const kind of /** @type {const} */ (['passed', 'failed', 'skipped'])) total[kind] += count[kind]
    if (step.name === 'build') built = result?.passed ?? false
    good &&= result?.passed ?? false
    const verdict = !result ? 'not run: no build' : result.passed ? 'passed' : 'FAILED'
    const many =
      step.report && result
        ? `, ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`
        : ''
    lines.push(
      `${step.name.padEnd(18)} ${verdict}${result ? ` in ${result.seconds.toFixed(1)} s` : ''}${many}`,
    )
  }
}

console.log(`\n${lines.join('\n')}\n\n${good ? 'All good.' : 'Not good: see what failed above.'}`)
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exitCode = good ? 0 : 1
