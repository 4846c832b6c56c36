import { Loading } from '#ui/feedback/Loading.tsx'
import { whenLoaded } from '#ui/whenLoaded.ts'
import type { SheetProps } from './importProps.ts'

const LedgerImport = whenLoaded(() => import('./ledger/LedgerImport.tsx').then(m => m.LedgerImport), Loading)

/** A ledger comes in by a way of its own. */
export const LedgerFile = ({ onDone, ...props }: SheetProps) => (
  <LedgerImport {...props} onDone={() => onDone({ screen: 'imports/ledger' })} />
)
