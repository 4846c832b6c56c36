import type { IcuNode, Message } from './icu.ts'

/**
 * A parsed message as it is shipped: parts of a message are lists instead of objects with named fields, a third less
 * to send, to keep and to read. Words are themselves, the number of a plural is 0.
 */
export type PackedNode = string | 0 | readonly unknown[]
export type Packed = string | readonly PackedNode[]

/** As the format numbers them. */
const [WORDS, VALUE, NUMBER, SELECT, PLURAL, POUND, TAG] = [0, 1, 2, 5, 6, 7, 8]

type Options = NonNullable<IcuNode['options']>

const packedOptions = (options: Options = {}) =>
  Object.fromEntries(Object.entries(options).map(([key, { value }]) => [key, pack(value)]))

function packNode(node: IcuNode): PackedNode {
  const { type, value, options, children = [] } = node
  switch (type) {
    case WORDS:
      return String(value)
    case POUND:
      return 0
    case VALUE:
      return [type, value]
    case NUMBER:
      return [type, value, node.style]
    case SELECT:
      return [type, value, packedOptions(options)]
    case PLURAL:
      return [type, value, packedOptions(options), node.offset, node.pluralType]
    case TAG:
      return [type, value, pack(children)]
    default:
      throw new Error(`A part of a message of kind ${type} cannot be packed`)
  }
}

/** Packs a parsed message. A kind of part that no sentence has used yet throws. */
export const pack = (nodes: readonly IcuNode[]): readonly PackedNode[] => nodes.map(packNode)

const optionsOf = (packed: unknown): Options =>
  Object.fromEntries(
    Object.entries(packed as Readonly<Record<string, readonly PackedNode[]>>).map(([key, nodes]) => [
      key,
      { value: nodes.map(nodeOf) },
    ]),
  )

function nodeOf(packed: PackedNode): IcuNode {
  if (typeof packed === 'string') return { type: WORDS, value: packed }
  if (packed === 0) return { type: POUND }
  const [type, value, inside, offset, pluralType] = packed
  switch (type) {
    case NUMBER:
      return { type: NUMBER, value, style: inside }
    case SELECT:
      return { type: SELECT, value, options: optionsOf(inside) }
    case PLURAL:
      return { type: PLURAL, value, options: optionsOf(inside), offset, pluralType }
    case TAG:
      return { type: TAG, value, children: (inside as readonly PackedNode[]).map(nodeOf) }
    default:
      return { type: VALUE, value }
  }
}

/** The messages of a catalogue as sentences are made of them. Text, as in the source and in tests, stays text. */
export const unpacked = (catalogue: Readonly<Record<string, Packed>>): Record<string, Message> =>
  Object.fromEntries(
    Object.entries(catalogue).map(([id, message]) => [
      id,
      typeof message === 'string' ? message : message.map(nodeOf),
    ]),
  )
