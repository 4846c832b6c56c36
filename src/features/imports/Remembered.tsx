import { Button } from '#ui/actions/Button.tsx'
import { useText } from '#ui/text.tsx'

interface RememberedProps {
  /** The choices of an earlier file are in use. */
  readonly recalled: boolean
  readonly onForget: () => void
}

/** Says that choices are kept for the next file with the same header, or that they were. */
export function Remembered({ recalled, onForget }: RememberedProps) {
  const t = useText()
  return (
    <p className="sw-note">
      {recalled ? t('imports.recalled') : t('imports.remembers')}{' '}
      {recalled && (
        <Button kind="link" onClick={onForget}>
          {t('imports.forget')}
        </Button>
      )}
    </p>
  )
}
