import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { isStale } from '#build/freshness.ts'

const root = mkdtempSync(join(tmpdir(), 'sprintworth-build-'))
const inputs = ['src', 'package.json', 'absent.json']
const made = (path: string, minute: number) => utimesSync(join(root, path), minute * 60, minute * 60)

function project() {
  mkdirSync(join(root, 'src/core'), { recursive: true })
  mkdirSync(join(root, 'dist'), { recursive: true })
  for (const file of ['src/core/a.ts', 'package.json', 'dist/index.html']) writeFileSync(join(root, file), '')
  for (const path of ['src/core/a.ts', 'src/core', 'src', 'package.json']) made(path, 1)
  made('dist/index.html', 2)
}
afterEach(() => rmSync(root, { recursive: true, force: true }))

test('a build newer than all that it is made from is kept', () => {
  project()
  expect(isStale(root, inputs)).toBe(false)
})

test.each(['src/core/a.ts', 'src/core', 'package.json'])('a change of %s asks for a new build', path => {
  project()
  made(path, 3)
  expect(isStale(root, inputs)).toBe(true)
})

test('no build is no build', () => {
  project()
  rmSync(join(root, 'dist'), { recursive: true })
  expect(isStale(root, inputs)).toBe(true)
})
