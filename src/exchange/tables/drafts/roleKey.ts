import { plainWords } from '#exchange/tables/cells/choice.ts'

/** The same for every spelling of a role. */
export const roleKey = (role: string): string => plainWords(role) || role
