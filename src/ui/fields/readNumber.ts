import { err, ok, type Result } from '#core/result.ts'

type NumberFailure = { readonly code: 'number-empty' | 'number-not-a-number'; readonly text: string }

/** Digits, or digits by threes with a comma between: a comma elsewhere may be meant as a point, and is no number. */
const NUMBER = /^-?((\d+|\d{1,3}(,\d{3})+)(\.\d*)?|\.\d+)$/

/** Reads a number as people write it: "1,200", "41%", "−3.5". Units: those of the field. */
export function readNumber(text: string): Result<number, NumberFailure> {
  const bare = text.replace(/[\s%]/g, '').replace(/^\u2212/, '-')
  if (bare === '') return err({ code: 'number-empty', text })
  if (!NUMBER.test(bare)) return err({ code: 'number-not-a-number', text })
  return ok(Number(bare.replaceAll(',', '')))
}
