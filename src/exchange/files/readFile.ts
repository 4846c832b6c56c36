import { err, ok, type Result } from '#core/result.ts'
import { readGrid } from '#exchange/tables/grid.ts'
import { decodeText } from './decode.ts'
import { sniff } from './sniff.ts'
import {
  fileLimits,
  type FileFailure,
  type FileLimits,
  type FileSheet,
  type FileTables,
  type ReadFileOptions,
} from './types.ts'
import { isLocked, isOdsPart, readOdsParts } from './workbook/ods.ts'
import { offered } from './workbook/sheets.ts'
import { isXlsxPart, readXlsxParts } from './workbook/xlsx.ts'
import { unpack } from './zip/unpack.ts'

const WORKBOOK = /\.(?:xlsx|xlsm|ods)$/iu

/** How much text stands in a table: one that a workbook holds once may be shown in many cells. */
const textOf = ({ grid }: FileSheet): number =>
  grid.rows.reduce((sum, row) => row.reduce((all, cell) => all + cell.length, sum), 0)

/**
 * Reads the tables of a file, which is what its bytes say, whatever its name is: text in any usual encoding, XLSX or
 * ODS. Nothing is interpreted. Errors: see `FileFailureCode`; `file-kind` has the `kind` of a file without tables.
 * @example readFile(new Uint8Array(await file.arrayBuffer()), file.name)
 */
export async function readFile(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  options: ReadFileOptions = {},
): Promise<Result<FileTables, FileFailure>> {
  const limits: FileLimits = { ...fileLimits, ...options.limits }
  if (bytes.length === 0) return err({ code: 'file-empty', name })
  if (bytes.length > limits.bytes)
    return err({ code: 'file-too-large', name, bytes: bytes.length, most: limits.bytes })
  const kind = sniff(bytes)
  if (kind === 'text') return readText(bytes, name)
  if (kind === 'xlsx' || kind === 'ods') return readWorkbook(bytes, name, { kind, limits, options })
  // Damage can hide what a workbook is; its name still says what it was.
  if (kind === 'archive' && WORKBOOK.test(name)) return err({ code: 'file-damaged' })
  return err({ code: 'file-kind', kind, name })
}

function readText(bytes: Uint8Array, name: string): Result<FileTables, FileFailure> {
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded
  const { text, encoding, notices } = decoded.value
  const grid = readGrid(text)
  if (grid.ok) {
    return ok({ format: 'text', encoding, sheets: [{ name, hidden: false, grid: grid.value }], notices })
  }
  const { code, ...size } = grid.error
  return err(code === 'table-empty' ? { code: 'file-empty', name } : { code: 'file-too-many-cells', ...size })
}

interface Workbook {
  readonly kind: 'xlsx' | 'ods'
  readonly limits: FileLimits
  readonly options: ReadFileOptions
}

async function readWorkbook(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  { kind, limits, options }: Workbook,
): Promise<Result<FileTables, FileFailure>> {
  const parts = await unpack(bytes, kind === 'xlsx' ? isXlsxPart : isOdsPart, {
    limits,
    signal: options.signal,
  })
  if (!parts.ok) return parts
  if (kind === 'ods' && isLocked(parts.value)) return err({ code: 'file-kind', kind: 'locked', name })
  const read =
    kind === 'xlsx'
      ? await readXlsxParts(parts.value, limits)
      : await readOdsParts(parts.value, limits, options)
  if (!read.ok) return read
  const { sheets, notices } = offered(read.value)
  if (sheets.length === 0) return err({ code: 'file-empty', name })
  const size = sheets.reduce((sum, sheet) => sum + textOf(sheet), 0)
  return size > limits.unpacked ? err({ code: 'file-bomb' }) : ok({ format: kind, sheets, notices })
}
