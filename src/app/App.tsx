import { useEffect, useState, useSyncExternalStore } from 'react'
import { StoreProvider } from '#storage/useStore.ts'
import { Loading } from '#ui/feedback/Loading.tsx'
import { TextProvider } from '#ui/text.tsx'
import { LateConditionPanel } from './LateConditionPanel.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import type { Opened, Opening } from './opening.ts'
import { Settled } from './Settled.tsx'

/** Until the settings are read there is no frame and no currency of the user's own. */
const untilRead = { frame: 'investment', currency: 'GBP' } as const

/** Says so where the database cannot be opened, and shows the app once it is. */
export function App({ opening }: { readonly opening: Opening }) {
  const [opened, setOpened] = useState<Opened>()
  const [broken, setBroken] = useState<unknown>()
  const { conditions } = opening
  const condition = useSyncExternalStore(conditions.watch, () => conditions.condition)
  useEffect(() => {
    // What is on the screen stays there when the database goes away later: only one that never opened shows nothing.
    opening.opened.then(setOpened, setBroken)
  }, [opening])
  if (opened)
    return (
      <StoreProvider store={opened.store}>
        <Settled ahead={opened.ahead} condition={condition} />
      </StoreProvider>
    )
  return (
    <TextProvider {...untilRead}>
      <ErrorBoundary error={broken}>
        {condition === 'ok' ? <Loading /> : <LateConditionPanel condition={condition} />}
      </ErrorBoundary>
    </TextProvider>
  )
}
