import { err, ok, type Result } from '#core/result.ts'
import type { FileFailure } from '#exchange/files/types.ts'

/** No spreadsheet program writes one; it is how an XML file is made to grow without end. */
const DECLARES = /<!(?:DOCTYPE|ENTITY)/i

/** The text of an XML part. Errors: `file-doctype`, and `file-damaged` where it is not UTF-8. */
export function xmlText(name: string, bytes: Uint8Array): Result<string, FileFailure> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return DECLARES.test(text) ? err({ code: 'file-doctype', part: name }) : ok(text)
  } catch {
    return err({ code: 'file-damaged', part: name })
  }
}

/** The value of an attribute in the text of a tag. */
export const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
