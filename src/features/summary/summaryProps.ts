import type { Audience, Summary } from '#core/summary/types.ts'
import type { TeamScreenProps } from '#ui/screen.ts'

/** Parts of the page that can be written by hand. */
export const written = ['headline', 'lede', 'decision', 'beside', 'made'] as const
export type Written = (typeof written)[number]

export interface SummaryProps extends TeamScreenProps {
  readonly summary: Summary
  readonly audience: Audience
}

/** Where a part that was written by hand is kept. */
export const textKey = (audience: Audience, part: Written): string => `${audience}.${part}`
