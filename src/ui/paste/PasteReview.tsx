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

/** A table as it would come in: what was decided, what is asked, what cannot be read as it is answered, and its rows. */
export function PasteReview({ preview, caption, problemActions, onMap, onAnswer }: PasteReviewProps) {
  return (
    <>
      <PasteSaid preview={preview} />
      <PasteDoubts doubts={preview.doubts} onAnswer={onAnswer} />
      <PasteProblems preview={preview} actions={problemActions} />
      <PasteRows preview={preview} caption={caption} onMap={onMap} />
    </>
  )
}
