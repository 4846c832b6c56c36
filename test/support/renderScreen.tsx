import { render, type RenderResult } from '@testing-library/react'
import { useMemo, type ReactElement } from 'react'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { ActProvider } from '#app/act/ActProvider.tsx'
import { useActs } from '#app/act/acts.ts'
import { addressOf } from '#app/navigation.ts'
import { figuresOf } from '#core/figures.ts'
import { IsoDate } from '#core/records/fields.ts'
import { useTeamData, useWorkspace } from '#storage/live.ts'
import { StoreProvider } from '#storage/useStore.ts'
import { openStore } from '#storage/openStore.ts'
import type { Store } from '#storage/store.ts'
import { NoticeProvider } from '#ui/feedback/Notice.tsx'
import { FigureProvider } from '#ui/figure/FigureProvider.tsx'
import type { ScreenProps, TeamScreenProps } from '#ui/screen.ts'
import { TextProvider, type Frame } from '#ui/text.tsx'

export const TODAY = IsoDate.parse('2026-11-03')

let databases = 0

/** A store of its own for a test, on a clock that stands at `TODAY` and moves with every look. */
export async function aStore(): Promise<Store> {
  let now = Date.parse(`${TODAY}T09:00:00Z`)
  databases += 1
  return openStore({ name: `screen-${databases}`, now: () => (now += 1000) })
}

interface RenderOptions {
  readonly frame?: Frame
  readonly today?: IsoDate
}

const inApp = (store: Store, frame: Frame, screen: ReactElement) => (
  <StoreProvider store={store}>
    <TextProvider frame={frame} currency="GBP">
      <NoticeProvider>
        <FigureProvider hrefOf={addressOf}>
          <Router hook={useHashLocation}>
            <ActProvider>{screen}</ActProvider>
          </Router>
        </FigureProvider>
      </NoticeProvider>
    </TextProvider>
  </StoreProvider>
)

/** Renders a screen that needs no team over a real store, with the app's own commands and undo. */
export function renderScreen(
  store: Store,
  show: (props: ScreenProps) => ReactElement,
  { frame = 'investment', today = TODAY }: RenderOptions = {},
): RenderResult {
  const Screen = () => {
    const { act } = useActs()
    const workspace = useWorkspace()
    return workspace.kind === 'loading' ? null : show({ today, act, currency: workspace.workspace.currency })
  }
  return render(inApp(store, frame, <Screen />))
}

/** Renders a team's screen over a real store, live: what a command writes comes back to the screen. */
export function renderTeamScreen(
  store: Store,
  team: string,
  show: (props: TeamScreenProps) => ReactElement,
  options: RenderOptions = {},
): RenderResult {
  const { today = TODAY } = options
  const Screen = (props: ScreenProps) => {
    const live = useTeamData(team)
    const data = live.kind === 'ready' ? live.data : undefined
    const figures = useMemo(() => data && figuresOf(data, today), [data])
    if (live.kind !== 'ready' || !data || !figures) return <p>{live.kind}</p>
    // Of a test that has a worker to give.
    const startWorker = () => new Worker('worker.ts')
    return show({ ...props, data, figures, readOnly: live.readOnly, startWorker })
  }
  return renderScreen(store, props => <Screen {...props} />, options)
}
