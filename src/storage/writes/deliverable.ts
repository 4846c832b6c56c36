import { contributionDefaults } from '#core/records/contribution.ts'
import { deliverableDefaults, type Deliverable, type Expectation } from '#core/records/deliverable.ts'
import type { Result } from '#core/result.ts'
import type { ChangeInput, Committed } from '#storage/change.ts'
import { save } from '#storage/save.ts'
import type { Store } from '#storage/store.ts'

export interface NewDeliverable {
  readonly id: string
  readonly team: string
  readonly name: string
  readonly kind: Deliverable['kind']
  readonly spending: Deliverable['spending']
  /** What was expected of it; with an outcome, all of its cost is linked to that. */
  readonly expectation?: Expectation
}

/** Adds a deliverable that was asked about, with what was expected of it and its link to an outcome, as one command. */
export function addAsked(
  store: Store,
  { expectation, ...fields }: NewDeliverable,
): Promise<Result<Committed>> {
  const { id, team, name } = fields
  const outcome = expectation?.outcome
  const changes: ChangeInput[] = [
    {
      record: 'deliverable',
      row: { ...deliverableDefaults, ...fields, ...(expectation && { expectation }) },
    },
    ...(outcome === undefined
      ? []
      : [
          {
            record: 'contribution' as const,
            row: { ...contributionDefaults, id: store.newId(), team, deliverable: id, outcome },
          },
        ]),
  ]
  return save(store, { name: 'addRow', values: { record: 'deliverable', name } }, changes)
}
