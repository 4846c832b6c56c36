import type { ComponentType } from 'react'
import type { DeliverableFigure } from '#core/outcomes/deliverableFigure.ts'
import type { Deliverable } from '#core/records/deliverable.ts'
import type { TeamScreenProps } from '#ui/screen.ts'

/** The form that changes a deliverable, which belongs to another screen. */
export type DeliverableForm = ComponentType<
  TeamScreenProps & { readonly deliverable: Deliverable | undefined; readonly onClose: () => void }
>

/** What every part of a deliverable's page is given. */
export interface DeliverableProps extends TeamScreenProps {
  readonly figure: DeliverableFigure
}
