import type { Phase } from '#core/records/team.ts'
import type { TeamData } from '#core/records/teamData.ts'
import type { useForm } from '#ui/fields/form.ts'
import type { DeliverableForm } from './deliverableForm.ts'

/** What every part of a deliverable's form is given. */
export interface DeliverableFieldsProps {
  readonly form: ReturnType<typeof useForm<DeliverableForm>>
  readonly data: TeamData
  readonly phase: Phase | undefined
}
