import { Button } from '#ui/actions/Button.tsx'
import { useText } from '#ui/text.tsx'

interface RowActionsProps {
  /** What the row is, for those who listen. */
  readonly name: string
  readonly onEdit: () => void
  /** Absent where the row stays. */
  readonly onRemove?: (() => void) | undefined
}

/** What can be done with a row of a table. */
export function RowActions({ name, onEdit, onRemove }: RowActionsProps) {
  const t = useText()
  return (
    <>
      <Button kind="link" about={name} onClick={onEdit}>
        {t('sprints.edit')}
      </Button>{' '}
      {onRemove && (
        <Button kind="link" about={name} onClick={onRemove}>
          {t('sprints.remove')}
        </Button>
      )}
    </>
  )
}
