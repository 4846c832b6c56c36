import type { SprintInput } from '#exchange/tables/types.ts'
import type { DraftContext, DraftOf } from './draft.ts'

/** Planned sprints: neither a plan nor a seal comes from a table. */
export const sprintsToDrafts = (
  sprints: readonly SprintInput[],
  { team, id }: DraftContext,
): readonly DraftOf<'sprint'>[] =>
  sprints.map(sprint => ({ record: 'sprint', row: { id: id(), team, ...sprint, notes: '' } }))
