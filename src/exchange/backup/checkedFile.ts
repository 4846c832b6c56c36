import { err, ok, type Failure, type Result } from '#core/result.ts'
import { sha256 } from './bytes.ts'
import { canonicalJson } from './canonical.ts'

type Fields = Readonly<Record<string, unknown>>

/** The text of a file with its checksum: SHA-256 over the canonical JSON of everything else in it. */
export async function writeChecked(content: Fields): Promise<string> {
  const checksum = await sha256(canonicalJson(content))
  const { format, ...rest } = content
  return `${JSON.stringify({ format, checksum, ...rest })}\n`
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Deeper than any record; what is made to overflow the stack stops here. */
const DEEPEST = 40

const isShallow = (value: unknown, left = DEEPEST): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (left > 0 && Object.values(value).every(part => isShallow(part, left - 1)))

/** The value of a JSON text; `undefined` where it is not JSON, or nested deeper than any file of ours. */
export function jsonOf(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return isShallow(value) ? value : undefined
  } catch {
    return undefined
  }
}

const kindOf = (format: string) => format.replace('sprintworth-', '')

/**
 * Reads a file of one of our formats. Errors: `file-not-json` (also a file that was cut short), `file-not-ours`.
 */
export function parseFile(
  text: string,
  format: string,
): Result<Fields, Failure<'file-not-json' | 'file-not-ours'>> {
  const value = jsonOf(text.replace(/^\uFEFF/, ''))
  if (value === undefined) return err({ code: 'file-not-json' })
  if (!isFields(value) || value['format'] !== format) {
    const given = isFields(value) && typeof value['format'] === 'string' ? value['format'] : ''
    return err({ code: 'file-not-ours', expected: kindOf(format), given: kindOf(given) })
  }
  return ok(value)
}

/** Whether a file is as it was written. Error: `file-checksum`. */
export async function verifyChecksum(file: Fields): Promise<Result<Fields, Failure<'file-checksum'>>> {
  const { checksum, ...content } = file
  return (await sha256(canonicalJson(content))) === checksum ? ok(content) : err({ code: 'file-checksum' })
}
