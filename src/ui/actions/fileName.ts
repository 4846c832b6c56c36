import type { IsoDate } from '#core/records/fields.ts'

/** A name as a part of a file's name: letters and figures of any language, the rest as dashes, not too long. */
const slug = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '')

/** What a saved file is called, without its ending: what it is, of which team, of which day. */
export function fileStem(what: string, day: IsoDate, team?: string): string {
  const parts = ['sprintworth', what, team === undefined ? '' : slug(team), day]
  return parts.filter(part => part !== '').join('-')
}

/** `fileStem` with its ending. */
export const fileName = (what: string, day: IsoDate, ending: string, team?: string): string =>
  `${fileStem(what, day, team)}.${ending}`
