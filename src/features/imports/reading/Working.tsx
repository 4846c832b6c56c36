import { useEffect, useState } from 'react'
import { Button } from '#ui/actions/Button.tsx'
import { useText } from '#ui/text.tsx'

const patience = 300

/** Says what is being read where that takes more than a moment, and stops it when asked. */
export function Working({ what, onStop }: { readonly what: string; readonly onStop: () => void }) {
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
        <Button kind="secondary" small onClick={onStop}>
          {t('imports.stop')}
        </Button>
      )}
    </div>
  )
}
