import type { Deliverable } from '#core/records/deliverable.ts'
import type { OneSprintProps } from './oneSprintProps.ts'
import type { EffortForm } from './useEffortDraft.ts'

/** What the table of a sprint's effort is given, and its columns with it. */
export interface EffortTableProps extends OneSprintProps {
  readonly form: EffortForm
  readonly rows: readonly Deliverable[]
  /** Amounts stay hidden until rates are shown. */
  readonly hidden: boolean
  readonly onEdit: (deliverable: Deliverable) => void
  readonly onRemove: (deliverable: Deliverable) => void
}
