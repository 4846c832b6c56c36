import { parseSync } from 'vite'
import { expect, test } from 'vitest'
import { sources } from '#test/support/sources.ts'

/** Attributes and properties whose text a user reads or hears. */
const readable = new Set(
  (
    'about action after alt aria-description aria-label aria-roledescription before caption crumb empty header ' +
    'heading hint label lede legend note placeholder prefix suffix summary text title'
  ).split(' '),
)
const letters = /\p{L}/u

interface Node {
  readonly type: string
  readonly [key: string]: unknown
}
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, 'type') === 'string'
const child = (node: Node, key: string): Node | undefined => {
  const value = node[key]
  return isNode(value) ? value : undefined
}
const children = (node: Node): Node[] => Object.values(node).flat().filter(isNode)

/** Words that an expression can come to: 'a', `a`, x ? 'a' : 'b', x && 'a', x ?? 'a'. */
function wordsOf(node: Node | undefined): string[] {
  if (!node) return []
  switch (node.type) {
    case 'Literal':
      return typeof node['value'] === 'string' && letters.test(node['value']) ? [node['value']] : []
    case 'TemplateLiteral': {
      const quasis = Array.isArray(node['quasis']) ? node['quasis'].filter(isNode) : []
      const text = quasis.map(q => String(Reflect.get(Object(q['value']), 'raw'))).join('…')
      return letters.test(text) ? [text] : []
    }
    case 'ConditionalExpression':
      return [...wordsOf(child(node, 'consequent')), ...wordsOf(child(node, 'alternate'))]
    case 'LogicalExpression':
      return [...wordsOf(child(node, 'left')), ...wordsOf(child(node, 'right'))]
    case 'JSXExpressionContainer':
      return wordsOf(child(node, 'expression'))
    default:
      return []
  }
}

const nameOf = (node: Node | undefined): string => {
  const name = node?.['name'] ?? node?.['value']
  return typeof name === 'string' ? name : ''
}

function wordsAt(node: Node): string[] {
  switch (node.type) {
    case 'JSXText':
      return letters.test(String(node['value'])) ? [String(node['value']).trim()] : []
    case 'JSXElement':
    case 'JSXFragment': {
      const inside = Array.isArray(node['children']) ? node['children'].filter(isNode) : []
      return inside.flatMap(c => (c.type === 'JSXExpressionContainer' ? wordsOf(c) : []))
    }
    case 'JSXAttribute':
      return readable.has(nameOf(child(node, 'name'))) ? wordsOf(child(node, 'value')) : []
    case 'Property':
      return readable.has(nameOf(child(node, 'key'))) ? wordsOf(child(node, 'value')) : []
    default:
      return []
  }
}

function walk(node: Node): string[] {
  // The name of a type or a test value is not shown: only what can reach the page is followed.
  if (node.type.startsWith('TS') && !/^TS(As|Satisfies|NonNull)/.test(node.type)) return []
  return [...wordsAt(node), ...children(node).flatMap(walk)]
}

/** Texts that a component file would show without the catalogue. */
export function literalTexts(file: string, text: string): string[] {
  const { program } = parseSync(file, text)
  return isNode(program) ? walk(program) : []
}

test.each([
  ['<p>Save it</p>', ['Save it']],
  ['<p>{saved ? "Saved" : t("a.b")}</p>', ['Saved']],
  ['<p>{late && `Day ${n}`}</p>', ['Day …']],
  ['<input aria-label="Goal" className="wide" />', ['Goal']],
  ['<Table columns={[{ key: "goal", header: "Goal" }]} />', ['Goal']],
  ['<p>{t("a.b")}: {n} × £ · </p>', []],
  ['<Radios value="yes" kind={big ? "large" : "small"} title={t("a.b")} />', []],
])('finds literal text in %s', (jsx, found) => {
  expect(literalTexts('A.tsx', `export const A = () => ${jsx}`)).toEqual(found)
})

test.each(['src/ui', 'src/features', 'src/app'])('%s takes all its text from the catalogue', folder => {
  const found = sources(folder, /\.tsx$/).flatMap(({ path, text }) =>
    literalTexts(path, text).map(words => `${path}: ${words}`),
  )
  expect(found).toEqual([])
})
