import { expect, test } from 'vitest'
import { imports, sources, underSrc, type Source } from '#test/support/sources.ts'

const core: Source[] = sources('src/core', /\.ts$/).map(({ path, text }) => ({ path: `core/${path}`, text }))
const folder = (path: string) => path.slice(0, path.lastIndexOf('/'))
const calculates = ({ text }: Source) => /^export (async )?(const|function|class)\b/m.test(text)

/** Files that tests import, and what those build on within the same folder. */
function reached(): Set<string> {
  const known = new Map(core.map(file => [file.path, file]))
  const seen = new Set<string>()
  const visit = (path: string) => {
    const file = known.get(path)
    if (!file || seen.has(path)) return
    seen.add(path)
    for (const spec of imports(file.text)) {
      const to = underSrc(path, spec)
      if (to && folder(to) === folder(path)) visit(to)
    }
  }
  const tests = sources('test', /\.test\.tsx?$/)
  for (const { text } of tests)
    for (const spec of imports(text)) if (spec.startsWith('#core/')) visit(spec.slice(1))
  return seen
}

test('every file of core that calculates has a test', () => {
  const tested = reached()
  expect(core.filter(file => calculates(file) && !tested.has(file.path)).map(({ path }) => path)).toEqual([])
})
