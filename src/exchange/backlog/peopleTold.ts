import type { Notice } from '#exchange/tables/types.ts'
import { SOMEONE, type WithoutPeople } from './withoutPeople.ts'

/** So many names are quoted. */
const FIRST = 3

const quoted = (code: string, names: readonly string[]): readonly Notice[] => {
  const list = [...new Set(names)]
  const first = list.slice(0, FIRST)
  const values = { count: list.length, names: first.join('’, ‘'), more: list.length - first.length }
  return list.length === 0 ? [] : [{ code, values }]
}

/** Which of the names that are kept were shortened, and which hold a word that is also a part of a person's name. */
export const peopleTold = (
  named: readonly { readonly name: string }[],
  { loose }: WithoutPeople,
): readonly Notice[] => {
  const names = named.map(({ name }) => name)
  return [
    ...quoted(
      'people-cut',
      names.filter(name => name.includes(SOMEONE)),
    ),
    ...quoted(
      'people-left',
      names.filter(name => loose(name).left),
    ),
  ]
}
