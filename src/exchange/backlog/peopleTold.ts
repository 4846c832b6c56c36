import type { Notice } from '#exchange/tables/types.ts'
import { firstNames } from './firstNames.ts'
import { SOMEONE, type WithoutPeople } from './withoutPeople.ts'

const quoted = (code: string, names: readonly string[]): readonly Notice[] =>
  names.length === 0 ? [] : [{ code, values: firstNames([...new Set(names)]) }]

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
