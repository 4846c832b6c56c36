import { useEffect, useState } from 'react'
import { Button } from '#ui/actions/Button.tsx'
import { useText } from '#ui/text.tsx'

const patience = 300

interface WorkingProps {
  readonly what: string
  /** How far it is, where that is known. */
  readonly at?: { readonly done: number; readonly of: number } | undefined
  /** What stopping it is called. */
  readonly stop: string
  readonly onStop: () => void
}

/** Says what is being done where that takes more than a moment, and stops it when asked. */
export function Working({ what, at, stop, onStop }: WorkingProps) {
  const t = useText()
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className="sw-working">
      <p role="status">{late && what}</p>
      {late && (
        <>
          <progress className="sw-progress" aria-label={what} value={at?.done} max={at?.of} />
          {at && <p className="sw-note">{t('ui.progress', { ...at })}</p>}
          <Button kind="secondary" small onClick={onStop}>
            {stop}
          </Button>
        </>
      )}
    </div>
  )
}
