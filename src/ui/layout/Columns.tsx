import type { ReactNode } from 'react'

interface ColumnsProps {
  /** `main-side`: a wide part and a narrow one beside it; the others share the width. One under another when narrow. */
  readonly kind: 'main-side' | 'halves' | 'thirds'
  readonly children: ReactNode
}

export function Columns({ kind, children }: ColumnsProps) {
  return <div className={`sw-columns sw-columns--${kind}`}>{children}</div>
}
