import type { ReactNode } from 'react'

interface TagProps {
  /** `good` turquoise, `attention` orange, `plain` grey. The words carry the meaning, not the colour. */
  readonly kind: 'good' | 'attention' | 'plain'
  readonly children: ReactNode
}

export function Tag({ kind, children }: TagProps) {
  return <strong className={`sw-tag sw-tag--${kind}`}>{children}</strong>
}
