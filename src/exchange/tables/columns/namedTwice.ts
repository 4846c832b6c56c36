import type { ColumnShape } from './columnShape.ts'
import { plainWords } from '#exchange/tables/cells/choice.ts'

/** Columns in use whose name another filled column that is not in use has too. */
export function namedTwice(
  used: readonly { readonly index: number; readonly name: string }[],
  header: readonly string[],
  shapes: readonly ColumnShape[],
): readonly { readonly name: string; readonly count: number }[] {
  const taken = new Set(used.map(({ index }) => index))
  return used.flatMap(({ index, name }) => {
    const said = plainWords(header[index] ?? '')
    const others = shapes.filter(
      shape => !taken.has(shape.index) && shape.filled > 0 && plainWords(header[shape.index] ?? '') === said,
    )
    return said === '' || others.length === 0 ? [] : [{ name, count: others.length + 1 }]
  })
}
