import { Router } from 'wouter'
import type { Currency } from '#core/money.ts'
import type { Condition } from '#storage/condition.ts'
import type { DeviceSettings } from '#storage/device.ts'
import { useDevice, useWorkspace } from '#storage/live.ts'
import type { Ahead } from '#storage/reads/ahead.ts'
import { NoticeProvider } from '#ui/feedback/Notice.tsx'
import { FigureProvider } from '#ui/figure/FigureProvider.tsx'
import { TextProvider } from '#ui/text.tsx'
import { ActProvider } from './act/ActProvider.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Frame } from './Frame.tsx'
import { addressOf } from './navigation.ts'
import { useChosenFrame } from './useChosenFrame.ts'
import { useHashPath } from './useHashPath.ts'
import { useLanguage, type Language } from './useLanguage.ts'

interface SettledProps {
  readonly ahead: Ahead
  readonly condition: Condition
}

/** The app once the database is open: with the user's own frame and currency. */
export function Settled({ ahead, condition }: SettledProps) {
  const device = useDevice(ahead)
  const workspace = useWorkspace(ahead)
  const language = useLanguage()
  if (!language || device.kind === 'loading' || workspace.kind === 'loading') return null
  const { settings } = device
  const { currency } = workspace.workspace
  return <Worded {...{ language, settings, currency, condition }} />
}

interface WordedProps {
  readonly language: Language
  readonly settings: DeviceSettings
  readonly currency: Currency
  readonly condition: Condition
}

function Worded({ language, settings, currency, condition }: WordedProps) {
  const { frame, chooseFrame } = useChosenFrame(settings.frame)
  return (
    <TextProvider {...language} frame={frame} currency={currency}>
      <ErrorBoundary>
        <NoticeProvider>
          <FigureProvider hrefOf={addressOf}>
            <Router hook={useHashPath}>
              <ActProvider>
                <Frame {...{ settings, currency, condition, chooseFrame }} />
              </ActProvider>
            </Router>
          </FigureProvider>
        </NoticeProvider>
      </ErrorBoundary>
    </TextProvider>
  )
}
