import { useState } from 'react'

/** Saves what a cell holds; comes back with a sentence where it cannot be. */
export type CommitCell = (text: string) => string | undefined | Promise<string | undefined>

interface Draft {
  readonly text: string
  /** The saved value on which typing began, and the save that goes with it. */
  readonly on: string
  readonly save: CommitCell
  /** The text that was last sent to be saved. */
  readonly sent?: string | undefined
}

/** What is typed once the saved value has moved under it: a text that was not sent stays, and knows what it was made on. */
function afterMove(draft: Draft, value: string, save: CommitCell, refused: boolean): Draft | undefined {
  const { text, on, sent } = draft
  if (text === on || text === value || (text === sent && !refused)) return undefined
  // What was sent has been saved while the next text is typed.
  return sent === value ? { text, on: value, save } : draft
}

/**
 * What is typed in a cell until it is saved, and what is wrong with it. Another tab's change never takes its place:
 * it is saved on the row as it was when typing began, which the store refuses where it moved.
 */
export function useCell(value: string, onCommit: CommitCell) {
  const [draft, setDraft] = useState<Draft | undefined>()
  const [error, setError] = useState<string | undefined>()
  const [known, setKnown] = useState(value)
  if (known !== value) {
    setKnown(value)
    const left = draft && afterMove(draft, value, onCommit, error !== undefined)
    setDraft(left)
    if (!left) setError(undefined)
  }
  const revert = () => {
    setDraft(undefined)
    setError(undefined)
  }
  const begun = (text: string): Draft => ({ on: value, save: onCommit, ...draft, text })
  const commit = async (text = draft?.text) => {
    if (text === undefined) return
    if (text === value) return revert()
    const sending = { ...begun(text), sent: text }
    setDraft(sending)
    setError(undefined)
    if (sending.on === value) return setError(await onCommit(text))
    const refused = await sending.save(text)
    setError(refused)
    // Both versions were shown to choose from: the cell holds the one that is saved.
    if (refused === undefined) setDraft(now => (now?.text === text ? undefined : now))
  }
  return {
    shown: draft?.text ?? value,
    dirty: draft !== undefined && draft.text !== value,
    error,
    type: (text: string) => setDraft(begun(text)),
    commit,
    revert,
  }
}
