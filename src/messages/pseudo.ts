import type { Messages } from './catalogue.ts'
import type { IcuNode, Message } from './icu.ts'

const accents: Readonly<Record<string, string>> = {
  a: 'áá',
  e: 'éé',
  i: 'íí',
  o: 'óó',
  u: 'úú',
  c: 'ç',
  n: 'ñ',
  y: 'ý',
  A: 'ÁÁ',
  E: 'ÉÉ',
  I: 'ÍÍ',
  O: 'ÓÓ',
  U: 'ÚÚ',
}

const stretch = (literal: string) => literal.replace(/[a-z]/gi, letter => accents[letter] ?? letter)

/** Stretches what a reader sees of ICU text; arguments, options' names and tags stay as they are. */
function stretchText(text: string): string {
  // In ICU text a brace flips between words and arguments: "{n, plural, one {# day} other {# days}}".
  let inArgument = false
  return text
    .split(/([{}]|<[^>]*>)/)
    .map(piece => {
      if (piece === '{' || piece === '}') {
        inArgument = !inArgument
        return piece
      }
      return inArgument || piece.startsWith('<') ? piece : stretch(piece)
    })
    .join('')
}

// Element types 0 (literal) and 8 (tag) are those of icu-messageformat-parser.
function stretchNode(node: IcuNode): IcuNode {
  if (node.type === 0 && typeof node.value === 'string') return { ...node, value: stretch(node.value) }
  const options =
    node.options &&
    Object.fromEntries(
      Object.entries(node.options).map(([name, o]) => [name, { ...o, value: o.value.map(stretchNode) }]),
    )
  const children = node.children?.map(stretchNode)
  return { ...node, ...(options && { options }), ...(children && { children }) }
}

const bracket = (value: string): IcuNode => ({ type: 0, value })

const pseudoMessage = (message: Message): Message =>
  typeof message === 'string'
    ? `⟦${stretchText(message)}⟧`
    : [bracket('⟦'), ...message.map(stretchNode), bracket('⟧')]

/** A made-up language (en-XA), about 40% longer, accented and bracketed: shows text that is not in the catalogue. */
export const pseudo = (messages: Messages): Messages =>
  Object.fromEntries(Object.entries(messages).map(([id, message]) => [id, pseudoMessage(message)]))
