import type { Condition } from '#storage/condition.ts'
import { Button } from '#ui/actions/Button.tsx'
import { Panel } from '#ui/feedback/Panel.tsx'
import { useCoded, useText } from '#ui/text.tsx'

/** How the database is, where that is not well: what it means and what to do. */
export function ConditionPanel({ condition }: { readonly condition: Condition }) {
  const t = useText()
  const coded = useCoded()
  return (
    <Panel
      kind="attention"
      title={coded('condition', condition)}
      actions={
        <>
          <Button kind="link" onClick={() => window.location.reload()}>
            {t('app.reload')}
          </Button>
          {condition === 'full' && <a href="#/data">{t('app.takeBackup')}</a>}
        </>
      }
    />
  )
}
