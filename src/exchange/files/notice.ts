import type { Notice } from '#exchange/tables/types.ts'

/** Something that reading a file decided and says. Sentence: `notice.<code>`. */
export const notice = (code: string, values: Notice['values'] = {}): Notice => ({ code, values })
