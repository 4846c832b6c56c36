import { unaccented } from '#exchange/tables/cells/unaccented.ts'
import { isDash } from '#exchange/tables/cells/numberText.ts'

/** Groups that mean everyone, in the languages that exports come in, so that no group is made of them. */
const EVERYONE = new Set(
  (
    'all|everyone|everybody|all users|all groups|all people|total|overall|' +
    'todos|todas|todo el mundo|en total|tous|toutes|tout le monde|ensemble|' +
    'alle|insgesamt|gesamt|allen|iedereen|totaal|wszyscy|wszystkie|ogolem|razem'
  ).split('|'),
)

/** Whether the name of a group means everyone; a dash does too. */
export const saysEveryone = (group: string): boolean =>
  isDash(group) || EVERYONE.has(unaccented(group.replace(/\s+/gu, ' ').trim()))
