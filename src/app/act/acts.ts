import { createContext, useContext } from 'react'
import type { Act } from '#ui/screen.ts'

export interface Acts {
  readonly act: Act
  readonly undo: () => void
  readonly redo: () => void
  /** Whether a command of this tab is being carried out, or has just been. */
  readonly isMine: () => boolean
}

export const ActsContext = createContext<Acts | undefined>(undefined)

/** `act`, `undo` and `redo` of the app. */
export function useActs(): Acts {
  const acts = useContext(ActsContext)
  if (!acts) throw new Error('Commands outside ActProvider')
  return acts
}
