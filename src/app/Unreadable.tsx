import { Button } from '#ui/actions/Button.tsx'
import { ErrorPanel } from '#ui/feedback/Panel.tsx'
import { useText } from '#ui/text.tsx'

/** The team on the disk is of a newer version than this one knows how to show. */
export function Unreadable() {
  const t = useText()
  return (
    <ErrorPanel
      title={t('app.unreadable.title')}
      actions={
        <>
          <Button kind="secondary" onClick={() => window.location.reload()}>
            {t('app.reload')}
          </Button>
        </>
      }
    >
      <p>{t('app.unreadable.what')}</p>
    </ErrorPanel>
  )
}
