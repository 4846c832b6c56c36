import type { IsoDate } from '#core/records/fields.ts'
import { isExample, type Team } from '#core/records/team.ts'

/** A name as a part of a file's name: letters and figures of any language, the rest as dashes, not too long. */
const slug = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '')

type NamedTeam = Pick<Team, 'name' | 'origin' | 'example'>

/** What a saved file is called, without its ending: what it is, of which team, of which day. "example" where figures are made up. */
export function fileStem(what: string, day: IsoDate, team?: NamedTeam): string {
  const example = team && isExample(team) ? 'example' : ''
  const parts = ['sprintworth', example, what, team === undefined ? '' : slug(team.name), day]
  return parts.filter(part => part !== '').join('-')
}

/** `fileStem` with its ending. */
export const fileName = (what: string, day: IsoDate, ending: string, team?: NamedTeam): string =>
  `${fileStem(what, day, team)}.${ending}`
