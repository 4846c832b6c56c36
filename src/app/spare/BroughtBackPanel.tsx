import type { BroughtBack } from '#storage/device.ts'
import { remember } from '#storage/remember.ts'
import { useStore } from '#storage/useStore.ts'
import { Button } from '#ui/actions/Button.tsx'
import { Panel } from '#ui/feedback/Panel.tsx'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'

/** The browser lost the database: what is back and what is not, until the user has seen it. */
export function BroughtBackPanel({ broughtBack }: { readonly broughtBack: BroughtBack }) {
  const t = useText()
  const formats = useFormats()
  const store = useStore()
  const isBack = 'upTo' in broughtBack
  return (
    <Panel
      kind={isBack ? 'info' : 'attention'}
      title={
        isBack
          ? t('storage.broughtBack', { moment: formats.moment(broughtBack.upTo) })
          : t(`storage.broughtBack.${broughtBack.not}`)
      }
      actions={
        <>
          <Button kind="link" onClick={() => void remember(store, { broughtBack: undefined })}>
            {t('storage.broughtBack.seen')}
          </Button>
          <a href="#/data">{t(isBack ? 'app.takeBackup' : 'storage.broughtBack.restore')}</a>
        </>
      }
    />
  )
}
