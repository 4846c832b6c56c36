import { plainText } from '#exchange/workbook/write/plainText.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
}

/** A text as it stands in XML, in an element or in an attribute. */
export const escaped = (text: string): string =>
  plainText(text).replace(/[&<>"\n\t]/g, character => ENTITIES[character] ?? character)

type Attributes = Readonly<Record<string, string | number | undefined>>

/** An element with what it holds, which is XML already. */
export function element(name: string, attributes: Attributes = {}, content: readonly string[] = []): string {
  let open = `<${name}`
  for (const key in attributes) {
    const value = attributes[key]
    if (value !== undefined) open += ` ${key}="${escaped(String(value))}"`
  }
  return content.length === 0 ? `${open}/>` : `${open}>${content.join('')}</${name}>`
}

/** A whole document, whose names are declared for those that it uses. */
export const xmlDocument = (name: string, uses: readonly Prefix[], content: readonly string[]): string => {
  const names = Object.fromEntries(uses.map(prefix => [`xmlns:${prefix}`, NAMES[prefix]]))
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(name, { ...names, 'office:version': '1.3' }, content)}`
}

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns:'
/** OpenDocument 1.3, part 3. */
const NAMES = {
  office: `${OASIS}office:1.0`,
  table: `${OASIS}table:1.0`,
  text: `${OASIS}text:1.0`,
  style: `${OASIS}style:1.0`,
  fo: `${OASIS}xsl-fo-compatible:1.0`,
  number: `${OASIS}datastyle:1.0`,
  meta: `${OASIS}meta:1.0`,
  config: `${OASIS}config:1.0`,
  of: `${OASIS}of:1.2`,
  // The prefix of the names of LibreOffice's settings, which it looks up.
  ooo: 'http://openoffice.org/2004/office',
  dc: 'http://purl.org/dc/elements/1.1/',
  xlink: 'http://www.w3.org/1999/xlink',
} as const
export type Prefix = keyof typeof NAMES

/** What needs neither escaping nor marks for its spaces and lines; most texts. */
const SIMPLE = /^(?! )(?:[!#-%'-;=?-~\u00A1-\uD7FF]| (?! |$))+$/

/** Lines as paragraphs, with every space and tab, of which XML would make one. */
export function paragraphs(text: string): string {
  if (SIMPLE.test(text)) return `<text:p>${text}</text:p>`
  return plainText(text)
    .split('\n')
    .map(line => {
      const content = line.split(/(\t| {2,}|^ | $)/).map(part => {
        if (part === '\t') return '<text:tab/>'
        return /^ +$/.test(part) ? `<text:s text:c="${part.length}"/>` : escaped(part)
      })
      return `<text:p>${content.join('')}</text:p>`
    })
    .join('')
}
