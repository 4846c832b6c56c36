import type { WorthRead } from './ask/readWorth.ts'

/** What is expected does not come to the break-even. */
export const fallsShort = ({ worth }: Pick<WorthRead, 'worth'>): boolean =>
  worth?.breakEven?.expectation?.enough === false
