import { useEffect, useState } from 'react'
import type { Condition } from '#storage/condition.ts'
import { StoreProvider } from '#storage/live.ts'
import { openStore } from '#storage/openStore.ts'
import type { Store } from '#storage/store.ts'
import { Loading } from '#ui/feedback/Loading.tsx'
import { TextProvider } from '#ui/text.tsx'
import { LateConditionPanel } from './LateConditionPanel.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Settled } from './Settled.tsx'

/** Until the settings are read there is no frame and no currency of the user's own. */
const untilRead = { frame: 'investment', currency: 'GBP' } as const

/** Opens the database, says so where that cannot be done, and shows the app. */
export function App() {
  const [store, setStore] = useState<Store>()
  const [condition, setCondition] = useState<Condition>('ok')
  const [broken, setBroken] = useState<unknown>()
  useEffect(() => {
    // What is on the screen stays there when the database goes away later: only one that never opened shows nothing.
    openStore({ onCondition: setCondition }).then(opened => opened.readable && setStore(opened), setBroken)
  }, [])
  if (store)
    return (
      <StoreProvider store={store}>
        <Settled condition={condition} />
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
