import { useState } from 'react'
import { Button } from '#ui/actions/Button.tsx'

/** Rows that wait, where the page is too narrow for a row, behind a button that names how many there are. */
export function useFolded(ids: readonly string[], label: string) {
  const [all, showAll] = useState(false)
  const folded = new Set(all ? [] : ids)
  const button = folded.size > 0 && (
    <div className="sw-narrow-only">
      <Button kind="secondary" onClick={() => showAll(true)}>
        {label}
      </Button>
    </div>
  )
  return { toneOf: (id: string) => (folded.has(id) ? ('folded' as const) : undefined), button }
}
