import { useEffect } from 'react'
import { focusById } from './focus.ts'

/** Once a screen is there, goes on to the part of it that its address asked for, by that part's id. */
export function useFocusOn(part: string | undefined): void {
  useEffect(() => {
    if (part !== undefined) focusById(part)
  }, [part])
}
