import { useState } from 'react'
import { Button } from '#ui/actions/Button.tsx'
import { Panel } from '#ui/feedback/Panel.tsx'
import { useText } from '#ui/text.tsx'
import type { Update } from './updates.ts'

/** A version that waits, and then comes: mostly at once, but the browser may take its time. */
export function NewerPanel({ update }: { readonly update: Update }) {
  const t = useText()
  const [comes, come] = useState(false)
  const apply = () => {
    come(true)
    update.apply()
  }
  return (
    <Panel
      kind="info"
      title={<span role="status">{t(comes ? 'app.update.comes' : 'app.update')}</span>}
      {...(!comes && {
        actions: (
          <Button kind="link" onClick={apply}>
            {t('app.update.apply')}
          </Button>
        ),
      })}
    />
  )
}
