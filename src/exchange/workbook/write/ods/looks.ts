import type { ColumnKind } from '#exchange/workbook/types.ts'
import { FONT, type Look } from '#exchange/workbook/write/look.ts'
import { element } from './xml.ts'

const text = (content: string) => element('number:text', {}, [content])
const digits = (places: number, grouping: boolean) =>
  element('number:number', {
    'number:decimal-places': places,
    'number:min-decimal-places': places,
    'number:min-integer-digits': 1,
    ...(grouping && { 'number:grouping': 'true' }),
  })

/** How a kind of value is written: 26 Nov 2026, 1,234.50, 12.5%; a text stays one when somebody edits it. */
const FORMATS: Readonly<Partial<Record<ColumnKind, string>>> = {
  text: element('number:text-style', { 'style:name': 'N-text' }, ['<number:text-content/>']),
  date: element('number:date-style', { 'style:name': 'N-date' }, [
    '<number:day/>',
    text(' '),
    element('number:month', { 'number:textual': 'true' }),
    text(' '),
    element('number:year', { 'number:style': 'long' }),
  ]),
  money: element('number:number-style', { 'style:name': 'N-money' }, [digits(2, true)]),
  percent: element('number:percentage-style', { 'style:name': 'N-percent' }, [digits(1, false), text('%')]),
}

const borderOf = ({ part }: Look) =>
  part === 'header'
    ? { 'fo:border-bottom': '1.5pt solid #000000' }
    : part === 'total'
      ? { 'fo:border-top': '0.75pt solid #000000' }
      : {}

function styleOf(name: string, look: Look): string {
  const { part, kind, align, wrap, indent } = look
  const bold = part === 'title' || part === 'header' || part === 'total'
  const font = {
    'fo:font-size': part === 'title' ? `${FONT.title}pt` : undefined,
    'fo:font-weight': bold ? 'bold' : undefined,
  }
  return element(
    'style:style',
    {
      'style:name': name,
      'style:family': 'table-cell',
      'style:parent-style-name': 'Default',
      'style:data-style-name': FORMATS[kind] && `N-${kind}`,
    },
    [
      element('style:table-cell-properties', {
        'fo:wrap-option': wrap ? 'wrap' : 'no-wrap',
        'style:vertical-align': part === 'header' ? 'bottom' : 'top',
        'style:text-align-source': 'fix',
        ...borderOf(look),
      }),
      element('style:paragraph-properties', {
        'fo:text-align': align === 'right' ? 'end' : 'start',
        'fo:margin-left': indent ? '0.3cm' : undefined,
      }),
      element('style:text-properties', font),
    ],
  )
}

/** Names the looks that cells ask for, and has them written once each. */
export function collectLooks() {
  const names = new Map<string, { readonly name: string; readonly look: Look }>()
  return {
    nameOf: (look: Look): string => {
      const key = Object.values(look).join(' ')
      const known = names.get(key) ?? { name: `ce${names.size + 1}`, look }
      names.set(key, known)
      return known.name
    },
    styles: (): string[] => [
      ...Object.values(FORMATS),
      ...[...names.values()].map(({ name, look }) => styleOf(name, look)),
    ],
  }
}
export type Looks = ReturnType<typeof collectLooks>
