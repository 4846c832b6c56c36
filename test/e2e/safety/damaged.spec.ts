import { expect, type Page } from '@playwright/test'
import { seeded } from '#core/forecast/seeded.ts'
import { makeDesk } from '#features/imports/reading/desk.ts'
import { mutate } from '#test/exchange/files/mutate.ts'
import { open, test } from '#test/e2e/fixtures.ts'
import { rawData } from '#test/e2e/rawData.ts'
import app from '#messages/en/app.json' with { type: 'json' }
import imports from '#messages/en/imports.json' with { type: 'json' }
import start from '#messages/en/start.json' with { type: 'json' }
import { dose } from './dose.ts'
import { giveFiles, type Ended } from './giveFiles.ts'
import { floods, hostileFiles } from './hostile.ts'
import { seedFiles, type GivenFile } from './seeds.ts'
import { digestOf } from './shape.ts'

const FILES = dose({ usual: 130, all: 2_000 })
const AT_ONCE = 20
/** Milliseconds without an end and without a way to stop. */
const MOST = 5_000

async function stored(page: Page): Promise<string> {
  const found = await rawData(page)
  if (!found) throw new Error('There is no database')
  return digestOf(found)
}

/** A team with everything that a file may be about, on the screen where files are chosen. */
async function atImports(page: Page) {
  await open(page)
  await page.getByRole('button', { name: start['start.example.open'] }).click()
  await expect(page.getByRole('button', { name: app['app.origin.example.remove'] })).toBeVisible()
  await page.getByRole('link', { name: app['app.nav.imports'], exact: true }).click()
  await expect(page.getByLabel(imports['imports.file'], { exact: true })).toBeVisible()
  await page.waitForTimeout(300)
}

const broken = imports['error.import-broken'].slice(0, 20)

/** What is wrong with how files ended, in words. */
const faults = (ended: readonly Ended[]) =>
  ended.flatMap(({ name, end, says, stuck }) => {
    const seen = `${name}: ${end}, ${says.slice(0, 90)}`
    if (end === 'waiting' || says.trim() === '') return [`${seen} — no end`]
    if (says.includes(broken)) return [`${seen} — broke off`]
    return stuck > MOST ? [`${seen} — stuck for ${Math.round(stuck)} ms`] : []
  })

function summary(ended: readonly Ended[]): string {
  const count = (end: Ended['end']) => ended.filter(each => each.end === end).length
  const most = (of: (each: Ended) => number) => {
    const worst = ended.reduce((a, b) => (of(b) > of(a) ? b : a))
    return `${Math.round(of(worst))} ms (${worst.name})`
  }
  return `${ended.length} files: ${count('refused')} refused, ${count('shown')} shown; longest ${most(
    each => each.took,
  )}, longest without a way to stop ${most(each => each.stuck)}`
}

/** The same bytes at a desk without a browser: whether they can be opened, and what they look like. */
async function expected({ name, bytes }: GivenFile) {
  const opened = await makeDesk().open({ name, bytes })
  if (!opened.ok) return { opens: false, looks: '' }
  return {
    opens: true,
    looks: opened.value.kind === 'tables' ? (opened.value.sheets[0]?.looks?.kind ?? '') : '',
  }
}

test('damaged files end in words or in a preview, soon, and nothing is written', async ({ page }) => {
  test.setTimeout(60_000 + FILES * 2_000)
  await atImports(page)
  const before = await stored(page)
  const seeds = await seedFiles()
  const random = seeded(20261126)
  const all: Ended[] = []
  const differing: string[] = []
  for (let at = 0; at < FILES; at += AT_ONCE) {
    const files = Array.from({ length: Math.min(AT_ONCE, FILES - at) }, (_, i): GivenFile => {
      const seed = seeds[(at + i) % seeds.length]
      if (!seed) throw new Error('There is no seed')
      return { name: `${at + i} ${seed.name}`, bytes: mutate(seed.bytes, random) }
    })
    const ended = await giveFiles(page, files, at)
    for (const [i, file] of files.entries()) {
      const [is, should] = [ended[i], await expected(file)]
      const opened = is?.looks !== '' || is.end === 'shown'
      if (opened !== should.opens || (should.looks !== '' && is?.looks !== should.looks))
        differing.push(`${file.name}: ${JSON.stringify(is)}, not ${JSON.stringify(should)}`)
    }
    all.push(...ended)
  }
  console.log(summary(all))
  expect(faults(all)).toEqual([])
  expect(differing, 'read in another way than without a browser').toEqual([])
  expect(all.filter(({ end }) => end === 'shown').length).toBeGreaterThan(FILES / 5)
  expect(all.filter(({ end }) => end === 'refused').length).toBeGreaterThan(FILES / 10)
  expect(await stored(page)).toBe(before)
})

test('bombs, floods and what is no table at all end in words or in a preview', async ({ page }) => {
  test.setTimeout(300_000)
  await atImports(page)
  const before = await stored(page)
  const all: Ended[] = []
  const files = [...(await hostileFiles()), ...floods().slice(0, dose({ usual: 0, all: 8 }))]
  for (const file of files) all.push(...(await giveFiles(page, [file], all.length)))
  console.log(summary(all))
  expect(faults(all)).toEqual([])
  expect(await stored(page)).toBe(before)
})
