import { err, ok, type Result } from '#core/result.ts'
import { readTrelloBacklog } from '#exchange/backlog/readBacklog.ts'
import { jsonOf } from '#exchange/backup/checkedFile.ts'
import { decodeText } from '#exchange/files/decode.ts'
import { readFile } from '#exchange/files/readFile.ts'
import { sniff } from '#exchange/files/sniff.ts'
import { fileLimits, type FileFailure } from '#exchange/files/types.ts'
import { looksLikeLeave } from '#exchange/leave/icsEvents.ts'
import type { Grid } from '#exchange/tables/grid.ts'
import { headerOf, looksLike, nobody } from './recognise.ts'
import type { Opened } from './types.ts'

/** A file as bytes, and what it is called. */
export interface ChosenFile {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** That it may come into: opened meanwhile. */
  readonly database?: string
}

/** A file that was opened: what the page is told, and what is kept to be read. */
export interface OpenFile {
  readonly opened: Opened
  readonly grids: readonly Grid[]
  /** Of a calendar. */
  readonly text: string
  /** Of a board. */
  readonly json: unknown
}

type Open = Result<OpenFile, FileFailure>

const nothingElse = { grids: [], text: '', json: undefined } as const

/** Opens a file and says by its content, never by its name, what it looks like. Errors: see `FileFailureCode`. */
export async function openFile({ name, bytes }: ChosenFile): Promise<Open> {
  const kind = bytes.length > fileLimits.bytes ? 'text' : sniff(bytes)
  if (kind === 'calendar' || kind === 'json' || kind === 'sprintworth') {
    const decoded = decodeText(bytes)
    if (!decoded.ok) return decoded
    return openText(decoded.value.text, kind, name)
  }
  const read = await readFile(bytes, name)
  if (!read.ok) return read
  const { encoding } = read.value
  const sheets = await Promise.all(
    read.value.sheets.map(async sheet => {
      const looks = looksLike(sheet.grid)
      return {
        name: sheet.name,
        hidden: sheet.hidden,
        rows: sheet.grid.rows.length,
        header: await headerOf(sheet.grid),
        ...(encoding ? { encoding } : {}),
        ...(looks ? { looks } : {}),
      }
    }),
  )
  return ok({
    ...nothingElse,
    opened: { kind: 'tables', sheets, notices: read.value.notices },
    grids: read.value.sheets.map(({ grid }) => grid),
  })
}

function openText(text: string, kind: 'calendar' | 'json' | 'sprintworth', name: string): Open {
  if (kind === 'calendar' && looksLikeLeave(text))
    return ok({ ...nothingElse, opened: { kind: 'calendar' }, text })
  const said = /^\uFEFF?\s*\{\s*"format"\s*:\s*"sprintworth-(backup|dictionary|copy)"/u.exec(text)?.[1]
  if (said === 'backup' || said === 'dictionary' || said === 'copy')
    return ok({ ...nothingElse, opened: { kind: 'sprintworth', what: said } })
  const json = jsonOf(text.replace(/^\uFEFF/u, ''))
  if (json === undefined) return err({ code: 'file-kind', kind: 'jsonCut', name })
  const board = readTrelloBacklog(json, { context: nobody, hoursPerDay: 0 })
  return board
    ? ok({ ...nothingElse, opened: { kind: 'board' }, json })
    : err({ code: 'file-kind', kind: 'json', name })
}
