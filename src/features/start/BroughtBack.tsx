import { Button } from '#ui/actions/Button.tsx'
import { Panel } from '#ui/feedback/Panel.tsx'
import { focusById } from '#ui/focus.ts'
import { useText } from '#ui/text.tsx'
import { spots } from './readSetUp.ts'
import type { PartProps } from './useSetUp.ts'

/** Says that what was typed before is here again, and offers an empty form instead. */
export function BroughtBack({ setUp }: Pick<PartProps, 'setUp'>) {
  const t = useText()
  if (!setUp.back) return null
  const startAgain = () => {
    setUp.startAgain()
    // The button goes with what it empties.
    focusById(spots.name.field)
  }
  return (
    <Panel
      kind="info"
      title={t('start.setup.back.title')}
      actions={
        <Button kind="link" onClick={startAgain}>
          {t('start.setup.back.again')}
        </Button>
      }
    >
      <p>{t('start.setup.back.what')}</p>
    </Panel>
  )
}
