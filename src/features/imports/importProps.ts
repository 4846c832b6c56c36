import type { TeamScreenProps } from '#ui/screen.ts'
import type { OpenedSheet } from './reading/types.ts'
import type { OwnDesk } from './reading/openDesk.ts'

/** The screen on which what came in is seen. */
export interface SeenOn {
  readonly screen: 'team' | 'sprints' | 'outcomes' | 'imports/ledger'
  readonly id?: string
}

/** What each way of coming in is given. */
export interface ImportProps extends TeamScreenProps {
  readonly file: string
  readonly desk: OwnDesk
  readonly onDone: (seenOn: SeenOn) => void
  readonly onCancel: () => void
}

/** Of a table in a file: which of its sheets. */
export interface SheetProps extends ImportProps {
  readonly sheet: OpenedSheet
  readonly at: number
}

/** Of a ledger: where it is seen is known. */
export interface LedgerProps extends Omit<SheetProps, 'onDone'> {
  readonly onDone: () => void
}
