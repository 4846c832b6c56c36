import { err, ok, type Result } from '#core/result.ts'
import type { Notice } from '#exchange/tables/types.ts'
import { notice } from './notice.ts'
import type { Encoding, FileFailure } from './types.ts'

/** How many bytes tell what a file is. */
export const SAMPLE = 8_192

export interface DecodedText {
  readonly text: string
  readonly encoding: Encoding
  readonly notices: readonly Notice[]
}

/** Bytes 80 to 9F in Windows-1252, from its code page: some engines leave them as they were in Latin-1. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const windows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, char => HIGH[char.charCodeAt(0) - 0x80] ?? char)

function strict(bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Bytes at the end that begin a UTF-8 character and do not finish it. */
function cutUtf8(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0
    if ((byte & 0xc0) === 0x80) continue
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1
    return length > back ? back : 0
  }
  return 0
}

function cutUtf16(bytes: Uint8Array, high: 0 | 1): number {
  const odd = bytes.length % 2
  const last = bytes[bytes.length - odd - 2 + high] ?? 0
  return odd + (last >= 0xd8 && last <= 0xdb ? 2 : 0)
}

type Marks = { readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be'; readonly mark: number }

/** By the byte order mark, or by zeros that stand in every second byte only. */
function announced(bytes: Uint8Array): Marks | undefined {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', mark: 3 }
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', mark: 2 }
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', mark: 2 }
  const sample = bytes.subarray(0, SAMPLE)
  const zeros = [0, 0]
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  const pairs = sample.length / 2
  if (odd > pairs * 0.4 && even < pairs * 0.1) return { encoding: 'utf-16le', mark: 0 }
  return even > pairs * 0.4 && odd < pairs * 0.1 ? { encoding: 'utf-16be', mark: 0 } : undefined
}

const isControl = (byte: number) => byte < 9 || (byte > 13 && byte < 32) || byte === 127

/** The text that some bytes are, for looking at its start; `undefined` where they are not text. */
export function asText(bytes: Uint8Array): string | undefined {
  const known = announced(bytes)
  if (known && known.encoding !== 'utf-8')
    return new TextDecoder(known.encoding).decode(bytes.subarray(known.mark))
  const controls = bytes.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0)
  return controls > 2 && controls > bytes.length / 50
    ? undefined
    : windows1252(bytes.subarray(known?.mark ?? 0))
}

const isAscii = (text: string) => !/[^\0-\u007f]/.test(text)
const cutShort = notice('cut-short')

function decodeMarked(bytes: Uint8Array, { encoding, mark }: Marks): Result<DecodedText, FileFailure> {
  const body = bytes.subarray(mark)
  const cut = encoding === 'utf-8' ? cutUtf8(body) : cutUtf16(body, encoding === 'utf-16le' ? 1 : 0)
  const text = strict(body.subarray(0, body.length - cut), encoding)
  if (text === undefined) return err({ code: 'file-encoding', encoding: encoding.slice(0, 6).toUpperCase() })
  return ok({ text, encoding, notices: cut > 0 ? [cutShort] : [] })
}

/**
 * Decodes a text file: UTF-8 or UTF-16 with or without a mark, else Windows-1252. No character is replaced: an
 * encoding that is announced and not kept is refused (`file-encoding`); a last character that was cut is said.
 */
export function decodeText(bytes: Uint8Array): Result<DecodedText, FileFailure> {
  const known = announced(bytes)
  if (known) return decodeMarked(bytes, known)
  const whole = strict(bytes, 'utf-8')
  if (whole !== undefined)
    return ok({ text: whole, encoding: isAscii(whole) ? 'ascii' : 'utf-8', notices: [] })
  const cut = cutUtf8(bytes)
  const rest = cut > 0 ? strict(bytes.subarray(0, bytes.length - cut), 'utf-8') : undefined
  // A lone last letter above ASCII is Windows-1252; after others in UTF-8 it is a cut character.
  if (rest !== undefined && !isAscii(rest)) return ok({ text: rest, encoding: 'utf-8', notices: [cutShort] })
  const text = windows1252(bytes)
  const example = /[\p{L}\p{N}]*[^\0-\u007f][\p{L}\p{N}]*/u.exec(text)?.[0].slice(0, 40) ?? ''
  return ok({
    text,
    encoding: 'windows-1252',
    notices: [notice('encoding-guessed', { example })],
  })
}
