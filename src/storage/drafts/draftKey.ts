import type { DraftKind } from './drafts.ts'

/** Where a draft is kept. `about`: the row that its form is about. */
export const draftKey = (kind: DraftKind, about: string): string => `draft:${kind}:${about}`
