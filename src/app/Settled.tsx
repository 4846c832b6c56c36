import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import type { Condition } from '#storage/condition.ts'
import { useDevice, useWorkspace } from '#storage/live.ts'
import { NoticeProvider } from '#ui/feedback/Notice.tsx'
import { FigureProvider } from '#ui/figure/FigureProvider.tsx'
import { TextProvider } from '#ui/text.tsx'
import { ActProvider } from './act/ActProvider.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Frame } from './Frame.tsx'
import { addressOf } from './navigation.ts'
import { useLanguage } from './useLanguage.ts'

/** The app once the database is open: with the user's own frame and currency. */
export function Settled({ condition }: { readonly condition: Condition }) {
  const device = useDevice()
  const workspace = useWorkspace()
  const language = useLanguage()
  if (!language || device.kind === 'loading' || workspace.kind === 'loading') return null
  return (
    <TextProvider {...language} frame={device.settings.frame} currency={workspace.workspace.currency}>
      <ErrorBoundary>
        <NoticeProvider>
          <FigureProvider hrefOf={addressOf}>
            <Router hook={useHashLocation}>
              <ActProvider>
                <Frame
                  settings={device.settings}
                  currency={workspace.workspace.currency}
                  condition={condition}
                />
              </ActProvider>
            </Router>
          </FigureProvider>
        </NoticeProvider>
      </ErrorBoundary>
    </TextProvider>
  )
}
