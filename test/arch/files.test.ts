import { expect, test } from 'vitest'
import { sources } from '#test/support/sources.ts'

// Tables that a script made are data, not code to read.
const made = /^core\/parameters\//

const files = [
  ...sources('src').filter(({ path }) => !made.test(path)),
  ...sources('test').map(({ path, text }) => ({ path: `test/${path}`, text })),
].map(({ path, text }) => ({ path, text, lines: text.trimEnd().split('\n').length }))

test('no file is over 300 lines, and few are over 200', () => {
  expect(files.filter(({ lines }) => lines > 300).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([])
  const over200 = files.filter(({ lines }) => lines > 200).map(({ path }) => path)
  expect(over200.length, over200.join(', ')).toBeLessThanOrEqual(files.length * 0.05)
})

test('no file only passes on what others export', () => {
  const code = files.filter(({ path }) => /\.tsx?$/.test(path))
  expect(code.filter(({ path }) => /(^|\/)index\.tsx?$/.test(path)).map(({ path }) => path)).toEqual([])
  expect(
    code.filter(({ text }) => /^export (type )?(\*|\{[^}]*\}) from /m.test(text)).map(({ path }) => path),
  ).toEqual([])
})

test('no type is forced', () => {
  const forced = new RegExp(['as unknown', 'as'].join(' ').replaceAll(' ', String.raw`\s+`))
  expect(files.filter(({ text }) => forced.test(text)).map(({ path }) => path)).toEqual([])
})
