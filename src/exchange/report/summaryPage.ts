import type { Derivation } from '#core/explain/derivation.ts'

/** A figure or a few words; `open` tells how it was worked out, where there is something to tell. */
export interface PageCell {
  readonly text: string
  readonly open?: () => Derivation
}

export interface PageTable {
  readonly title: string
  readonly columns: readonly { readonly title: string; readonly numeric: boolean }[]
  readonly rows: readonly { readonly cells: readonly PageCell[]; readonly total: boolean }[]
  /** Sentences under it. */
  readonly notes: readonly string[]
}

export interface HeadlinePart {
  readonly text: string
  /** Money, what changed, what got worse, or neither. */
  readonly look: 'in' | 'out' | 'alert' | 'plain'
}

/** A summary that is worded already: one page, the same on screen, on paper, as a file and in an e-mail. */
export interface SummaryPage {
  readonly crumb: string
  readonly headline: readonly HeadlinePart[]
  readonly lede: string
  readonly facts: readonly { readonly label: string; readonly value: PageCell }[]
  readonly years: PageTable
  readonly changed: PageTable
  readonly beside: { readonly title: string; readonly text: string }
  readonly made: string
}

export const headlineText = ({ headline }: SummaryPage): string => headline.map(({ text }) => text).join(' ')
