import { useEffect, useState } from 'react'
import { useText } from '#ui/text.tsx'

const patience = 400

/** Nothing for a moment; then says that it is still loading. */
export function Loading() {
  const t = useText()
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience)
    return () => clearTimeout(timer)
  }, [])
  return (
    <p role="status" className="sw-loading">
      {late && t('ui.loading')}
    </p>
  )
}
