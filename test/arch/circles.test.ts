import { expect, test } from 'vitest'
import { imports, sources, underSrc, type Source } from '#test/support/sources.ts'

/** The first way from each file back to itself, types counted: two files that need each other are one. */
function circles(files: readonly Source[]): string[][] {
  const leadsTo = new Map(
    files.map(({ path, text }) => [path, imports(text).map(spec => underSrc(path, spec) ?? '')]),
  )
  const found: string[][] = []
  const done = new Set<string>()
  const walk = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) {
      found.push([...way.slice(way.indexOf(path)), path])
      return
    }
    if (done.has(path)) return
    for (const next of leadsTo.get(path) ?? []) walk(next, [...way, path])
    done.add(path)
  }
  for (const { path } of files) walk(path, [])
  return found
}

test('no file imports itself through others, types included', () => {
  const files = sources('src', /\.tsx?$/)
  expect(files.length).toBeGreaterThan(0)
  expect(circles(files)).toEqual([])
})

test('a circle is found, however far round', () => {
  const files = [
    { path: 'ui/a.ts', text: "import { b } from './b.ts'" },
    { path: 'ui/b.ts', text: "import type { c } from '#ui/c.ts'" },
    { path: 'ui/c.ts', text: "import { a } from '#ui/a.ts'" },
    { path: 'ui/d.ts', text: "import { a } from './a.ts'" },
  ]
  expect(circles(files)).toEqual([['ui/a.ts', 'ui/b.ts', 'ui/c.ts', 'ui/a.ts']])
})
