import type { SprintInput } from '#exchange/tables/types.ts'
import type { DraftContext, DraftOf } from './draft.ts'

/** Planned sprints, and goals of those that are here: neither a plan nor a seal comes from a table. */
export const sprintsToDrafts = (
  sprints: readonly SprintInput[],
  { team, id }: DraftContext,
): readonly (DraftOf<'sprint'> & { readonly base?: string })[] =>
  sprints.map(({ fills, ...sprint }) =>
    fills
      ? { record: 'sprint', row: { ...fills, goal: sprint.goal }, base: fills.hlc }
      : { record: 'sprint', row: { id: id(), team, ...sprint, notes: '' } },
  )
