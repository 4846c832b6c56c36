import { lazy, Suspense } from 'react'
import { Loading } from '#ui/feedback/Loading.tsx'
import type { SheetProps } from './importProps.ts'

const LedgerImport = lazy(() => import('./ledger/LedgerImport.tsx').then(m => ({ default: m.LedgerImport })))

/** A ledger comes in by a way of its own. */
export function LedgerFile({ onDone, ...props }: SheetProps) {
  return (
    <Suspense fallback={<Loading />}>
      <LedgerImport {...props} onDone={() => onDone({ screen: 'imports/ledger' })} />
    </Suspense>
  )
}
