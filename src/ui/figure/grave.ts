import type { HeadlineFact } from '#core/headline.ts'

export type GraveFact = Extract<HeadlineFact, { kind: 'guardrail-worse' | 'group-behind' }>

/** Facts that are graver than the money, and so stand before it. */
export const isGrave = (fact: HeadlineFact): fact is GraveFact =>
  fact.kind === 'guardrail-worse' || fact.kind === 'group-behind'
