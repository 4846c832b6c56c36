const FAMILY = /Public Sans/

/** The parts of `U+0000-00FF,U+0131` as numbers. */
const ranges = (text: string): (readonly [from: number, to: number])[] =>
  text.split(',').flatMap(part => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-')
    return from === '' ? [] : [[Number.parseInt(from, 16), Number.parseInt(to, 16)] as const]
  })

function covers(unicodeRange: string, text: string): boolean {
  const known = ranges(unicodeRange)
  if (known.length === 0) return true
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    if (known.some(([from, to]) => code >= from && code <= to)) return true
  }
  return false
}

/** The page's own faces of the typeface that hold a letter of the text. */
function facesFor(text: string): CSSFontFaceRule[] {
  return [...document.styleSheets]
    .flatMap(sheet => [...sheet.cssRules])
    .filter(rule => rule instanceof CSSFontFaceRule)
    .filter(({ style }) => FAMILY.test(style.getPropertyValue('font-family')))
    .filter(({ style }) => style.getPropertyValue('font-style') !== 'italic')
    .filter(({ style }) => covers(style.getPropertyValue('unicode-range'), text))
}

const dataAddress = (blob: Blob) =>
  new Promise<string>((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '')
    reader.onerror = () => reject(reader.error ?? new Error('A font could not be read'))
    reader.readAsDataURL(blob)
  })

async function inlined(face: CSSFontFaceRule): Promise<string> {
  const { style } = face
  const address = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src'))?.[1]
  if (address === undefined) return ''
  const response = await fetch(new URL(address, face.parentStyleSheet?.href ?? document.baseURI))
  if (!response.ok) return ''
  const source = await dataAddress(await response.blob())
  const said = ['font-family', 'font-weight', 'unicode-range']
    .map(name => [name, style.getPropertyValue(name)] as const)
    .filter(([, value]) => value !== '')
  return `@font-face{${said.map(([name, value]) => `${name}:${value};`).join('')}src:url(${source})}`
}

/** Font-face rules that carry the typeface in themselves; empty where it cannot be had, and a system face stands in. */
export async function fontsFor(text: string): Promise<string> {
  try {
    return (await Promise.all(facesFor(text).map(inlined))).join('')
  } catch {
    // A picture in another typeface is better than none: the figures are the same.
    return ''
  }
}
