import { execFile } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const lab = mkdtempSync(join(tmpdir(), 'sprintworth-lint-'))
afterAll(() => rmSync(lab, { recursive: true }))

/** Files that break a rule each; a lint that says nothing about them has not read them. */
const faulty: Record<string, string> = {
  'src/core/time.ts': 'export const now = () => new Date()',
  'src/core/chance.ts': 'export const chance = () => Math.random()',
  'src/core/heavy.ts': "import { z } from 'zod'\nexport const name = z.string()",
  'src/core/layer.ts': "import { db } from '#storage/db.ts'\nexport const rows = db",
  'src/core/loose.ts': 'export const loose = (value: any) => value',
  'src/core/late.ts': 'const save = async () => {}\nexport function close() {\n  save()\n}',
  'src/core/half.ts':
    "export function f(k: 'a' | 'b') {\n  switch (k) {\n    case 'a':\n      return 1\n  }\n  return 2\n}",
  'src/ui/default.tsx': 'export default function Page() {\n  return <p />\n}',
  'src/ui/markup.tsx': 'export const M = () => <p dangerouslySetInnerHTML={{ __html: "" }} />',
}

function lint(): Promise<string> {
  for (const [path, text] of Object.entries(faulty)) {
    mkdirSync(dirname(join(lab, path)), { recursive: true })
    writeFileSync(join(lab, path), `${text}\n`)
  }
  for (const file of ['.oxlintrc.json', 'tsconfig.json', 'package.json'])
    copyFileSync(join(root, file), join(lab, file))
  symlinkSync(join(root, 'node_modules'), join(lab, 'node_modules'), 'junction')
  const args = [join(root, 'node_modules/oxlint/bin/oxlint'), '--type-aware', '--format', 'unix', 'src']
  return new Promise(done => execFile(process.execPath, args, { cwd: lab }, (_fault, out) => done(out)))
}

test('the lint finds a fault that was put in for it, in every layer and with types', async () => {
  const found = await lint()
  expect.soft(found).toMatch(/core\/time\.ts.*no-restricted-globals/)
  expect.soft(found).toMatch(/core\/chance\.ts.*no-restricted-properties/)
  expect.soft(found).toMatch(/core\/heavy\.ts.*no-restricted-imports/)
  expect.soft(found).toMatch(/core\/layer\.ts.*no-restricted-imports/)
  expect.soft(found).toMatch(/core\/loose\.ts.*no-explicit-any/)
  expect.soft(found).toMatch(/core\/late\.ts.*no-floating-promises/)
  expect.soft(found).toMatch(/core\/half\.ts.*switch-exhaustiveness-check/)
  expect.soft(found).toMatch(/ui\/default\.tsx.*no-default-export/)
  expect.soft(found).toMatch(/ui\/markup\.tsx.*no-danger/)
}, 30_000)
