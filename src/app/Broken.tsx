import { Button } from '#ui/actions/Button.tsx'
import { ErrorPanel } from '#ui/feedback/Panel.tsx'
import { useText } from '#ui/text.tsx'

/** What a bug leaves behind: what happened, that nothing was lost, and the way on. */
export function Broken({ error }: { readonly error: unknown }) {
  const t = useText()
  return (
    <main className="sw-main">
      <ErrorPanel
        title={t('app.broken.title')}
        actions={
          <>
            <Button kind="secondary" onClick={() => window.location.reload()}>
              {t('app.broken.reload')}
            </Button>
            <a href="#/data" onClick={() => setTimeout(() => window.location.reload())}>
              {t('app.broken.backup')}
            </a>
          </>
        }
      >
        <p>{t('app.broken.safe')}</p>
        <p>
          <code>{error instanceof Error ? error.message : String(error)}</code>
        </p>
      </ErrorPanel>
    </main>
  )
}
