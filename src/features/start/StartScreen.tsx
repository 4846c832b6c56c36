import { useLocation } from 'wouter'
import { exampleTeam } from '#core/example/exampleTeam.ts'
import { writeDevice } from '#storage/device.ts'
import { useStore } from '#storage/live.ts'
import { addExample } from '#storage/writes/addExample.ts'
import { Button, ButtonLink } from '#ui/actions/Button.tsx'
import { Page } from '#ui/layout/Page.tsx'
import type { ScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'

/** Three ways in. */
export function StartScreen({ today, act }: ScreenProps) {
  const t = useText()
  const store = useStore()
  const [, go] = useLocation()
  const open = async () => {
    const team = store.newId()
    const rows = exampleTeam({ today, team, id: store.newId })
    const added = await act(addExample(store, rows), t('start.example.added'))
    if (!added.ok) return
    await writeDevice(store.db, { team })
    go('/overview')
  }
  return (
    <Page title={t('start.title')}>
      <div className="govuk-button-group">
        <Button onClick={() => void open()}>{t('start.example.open')}</Button>
        <ButtonLink href="#/setup">{t('start.setup.open')}</ButtonLink>
        <ButtonLink href="#/worth">{t('start.worth.open')}</ButtonLink>
      </div>
    </Page>
  )
}
