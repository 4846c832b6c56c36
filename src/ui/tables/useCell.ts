import { useState } from 'react'

/** Saves what a cell holds; comes back with a sentence where it cannot be. */
export type CommitCell = (text: string) => string | undefined | Promise<string | undefined>

/** What is typed in a cell until it is saved, and what is wrong with it. */
export function useCell(value: string, onCommit: CommitCell) {
  const [draft, setDraft] = useState<string | undefined>()
  const [error, setError] = useState<string | undefined>()
  const [known, setKnown] = useState(value)
  // The saved value has moved: what was typed is in it, or another tab's change goes first.
  if (known !== value) {
    setKnown(value)
    setDraft(undefined)
    setError(undefined)
  }
  const revert = () => {
    setDraft(undefined)
    setError(undefined)
  }
  const commit = async (text = draft) => {
    if (text === undefined) return
    if (text === value) return revert()
    setError(await onCommit(text))
  }
  return {
    shown: draft ?? value,
    dirty: draft !== undefined && draft !== value,
    error,
    type: setDraft,
    commit,
    revert,
  }
}
