import { useNextMoves } from '#storage/live.ts'
import { Button } from '#ui/actions/Button.tsx'
import { useText } from '#ui/text.tsx'
import { useCommandWords } from './useEntryWords.ts'

interface MovesProps {
  readonly undo: () => void
  readonly redo: () => void
}

/** Undo and redo, each with what it would move; also on the keyboard. */
export function Moves({ undo, redo }: MovesProps) {
  const t = useText()
  const words = useCommandWords()
  const next = useNextMoves()
  if (next.kind === 'loading') return null
  return (
    <>
      <div className="govuk-button-group">
        <Button kind="secondary" disabled={next.undo === undefined} onClick={undo}>
          {next.undo ? t('data.history.undo', { what: words(next.undo) }) : t('data.history.undo.none')}
        </Button>
        <Button kind="secondary" disabled={next.redo === undefined} onClick={redo}>
          {next.redo ? t('data.history.redo', { what: words(next.redo) }) : t('data.history.redo.none')}
        </Button>
      </div>
      <p className="sw-note">{t('data.history.keys')}</p>
    </>
  )
}
