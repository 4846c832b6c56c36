import type { ReactNode } from 'react'
import { PasteDoubts } from './PasteDoubts.tsx'
import { PasteProblems } from './PasteProblems.tsx'
import { PasteRows } from './PasteRows.tsx'
import { PasteSaid } from './PasteSaid.tsx'
import type { PastePreview } from './preview.ts'

interface PasteReviewProps {
  readonly preview: PastePreview
  /** Over the rows; what was pasted, unless said. */
  readonly caption?: string | undefined
  /** What can be done with the rows that cannot be read. */
  readonly problemActions?: ReactNode
  readonly onMap: (column: number, field: string) => void
  readonly onAnswer: (doubt: string, option: string) => void
}

/** A table as it would come in: what was decided, what cannot be read, what is asked, and its rows. */
export function PasteReview({ preview, caption, problemActions, onMap, onAnswer }: PasteReviewProps) {
  return (
    <>
      <PasteSaid preview={preview} />
      <PasteProblems preview={preview} actions={problemActions} />
      <PasteDoubts doubts={preview.doubts} onAnswer={onAnswer} />
      <PasteRows preview={preview} caption={caption} onMap={onMap} />
    </>
  )
}
