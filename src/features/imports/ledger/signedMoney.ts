import type { Formats } from '#ui/formatting.ts'

/** A difference of amounts with its sign: +£8.33, −£1,200.00. */
export const signedMoney = ({ moneyExact }: Formats, minor: number): string =>
  minor > 0 ? `+${moneyExact(minor)}` : moneyExact(minor)

/** Whether payments come to money that is given back, as a credit note does; chooses the words for it. */
export const givesBack = (minor: number): 'yes' | 'no' => (minor < 0 ? 'yes' : 'no')
