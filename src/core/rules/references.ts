import { issueIf, type Issue } from './issue.ts'

/** The row that `id` names is not there; `what` is the message's word for it. */
export const missingRow = (
  rows: readonly { readonly id: string }[],
  id: string | undefined,
  path: string,
  what: 'allocation' | 'deliverable' | 'metric' | 'outcome' | 'retro' | 'sprint' | 'supplier',
): Issue[] =>
  issueIf(id !== undefined && !rows.some(row => row.id === id), path, 'row-missing', () => ({ what }))
