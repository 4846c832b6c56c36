import type { Failure } from '#core/result.ts'
import type { Grid } from '#exchange/tables/grid.ts'
import type { Notice } from '#exchange/tables/types.ts'

/** What a file's bytes are, whatever its name says. */
export type FileKind =
  | 'text'
  | 'xlsx'
  | 'ods'
  | 'json'
  | 'sprintworth'
  | 'calendar'
  | 'html'
  | 'xml'
  | 'rtf'
  | 'oldExcel'
  | 'locked'
  | 'binaryExcel'
  | 'oldOffice'
  | 'document'
  | 'pdf'
  | 'image'
  | 'archive'
  | 'binary'

export type Encoding = 'ascii' | 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** One table of a file, nothing interpreted. */
export interface FileSheet {
  /** Of the sheet; a text file's own name. */
  readonly name: string
  /** The workbook hides it: it is offered, but not first. */
  readonly hidden: boolean
  readonly grid: Grid
}

/** The tables of a file; sheets without a filled cell are left out. */
export interface FileTables {
  readonly format: 'text' | 'xlsx' | 'ods'
  /** Of a text file. */
  readonly encoding?: Encoding
  readonly sheets: readonly FileSheet[]
  /** Sentences: `notice.<code>`. */
  readonly notices: readonly Notice[]
}

/** Why a file gives no tables. Sentences: `error.<code>`; `file-kind` names what the file is. */
export type FileFailureCode =
  | 'file-kind'
  | 'file-too-large'
  | 'file-empty'
  | 'file-encoding'
  | 'file-damaged'
  | 'file-bomb'
  | 'file-doctype'
  | 'file-too-many-cells'
  | 'file-cancelled'
export type FileFailure = Failure<FileFailureCode>

export interface ReadFileOptions {
  readonly signal?: AbortSignal | undefined
  readonly limits?: Partial<FileLimits>
}

/** What a file may take; each is far above what a ledger needs. */
export interface FileLimits {
  readonly bytes: number
  /** Files inside a workbook. */
  readonly entries: number
  /** Of all parts of a workbook together, unpacked; and of the text of all its cells, in characters. */
  readonly unpacked: number
  /** Cells of all sheets together, blank ones between filled ones too. */
  readonly cells: number
}

export const fileLimits: FileLimits = {
  bytes: 100_000_000,
  entries: 5_000,
  unpacked: 200_000_000,
  cells: 5_000_000,
}
