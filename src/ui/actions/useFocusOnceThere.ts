import { useEffect, useState } from 'react'
import { focusById } from '#ui/focus.ts'

/** Gives the focus to an element, by its id, that is on the page after the next change: a row that is added. */
export function useFocusOnceThere(): (id: string) => void {
  const [wanted, setWanted] = useState<{ readonly id: string }>()
  useEffect(() => {
    if (wanted) focusById(wanted.id)
  }, [wanted])
  return id => setWanted({ id })
}
