import { lazy, Suspense, useCallback } from 'react'
import { Loading } from '#ui/feedback/Loading.tsx'
import { useText } from '#ui/text.tsx'
import type { SheetProps } from './importProps.ts'
import { useReading } from './reading/useReading.ts'
import { Working } from './reading/Working.tsx'
import { Unreadable } from './Unreadable.tsx'

const LedgerImport = lazy(() => import('./ledger/LedgerImport.tsx').then(m => ({ default: m.LedgerImport })))

/** A ledger comes in by a way of its own, from its table as it is. */
export function LedgerFile({ desk, file, sheet, at, onDone, ...props }: SheetProps) {
  const t = useText()
  const ask = useCallback(() => desk.grid(at), [desk, at])
  const { result, busy } = useReading(ask)
  const { encoding } = sheet
  if (busy) return <Working what={t('imports.reading', { n: sheet.rows })} onStop={props.onCancel} />
  if (result?.ok === false) return <Unreadable failure={result.error} />
  if (!result) return null
  return (
    <Suspense fallback={<Loading />}>
      <LedgerImport
        {...props}
        file={{ name: file, grid: result.value, ...(encoding ? { encoding } : {}) }}
        onDone={() => onDone({ screen: 'imports/ledger' })}
      />
    </Suspense>
  )
}
