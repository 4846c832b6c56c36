import { lazy, type ComponentType } from 'react'
import type { Grid } from '#exchange/tables/grid.ts'
import type { TeamScreenProps } from '#ui/screen.ts'

export interface LedgerImportProps extends TeamScreenProps {
  readonly file: { readonly name: string; readonly grid: Grid; readonly encoding?: string }
  readonly onDone: () => void
  readonly onCancel: () => void
}

const PATH = './ledger/LedgerImport.tsx'
const found = import.meta.glob<ComponentType<LedgerImportProps>>('./ledger/LedgerImport.tsx', {
  import: 'LedgerImport',
})
const load = found[PATH]

/** How a ledger comes in; while there is no way for one, the kind is not offered. */
export const LedgerImport = load && lazy(async () => ({ default: await load() }))
