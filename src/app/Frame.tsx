import { useCallback, useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import type { Currency } from '#core/money.ts'
import { cannotSave, type Condition } from '#storage/condition.ts'
import type { DeviceSettings } from '#storage/device.ts'
import { useTeamData } from '#storage/live.ts'
import { useStore } from '#storage/useStore.ts'
import { Shell } from '#ui/layout/Shell.tsx'
import { useFrame, useText, type Frame as FrameName } from '#ui/text.tsx'
import { Banners } from './Banners.tsx'
import { useToday } from './clock.ts'
import { LateConditionPanel } from './LateConditionPanel.tsx'
import { isFullScreen, navigation } from './navigation.ts'
import { fetchAhead } from './lazily.ts'
import { fetchTeam, Routes } from './Routes.tsx'
import { watchForUpdates, type Update } from './updates.ts'
import { useSpare } from './spare/useSpare.ts'
import { ShortcutList } from './ShortcutList.tsx'
import { useGone } from './useGone.ts'
import { useShortcuts } from './useShortcuts.ts'

interface FrameProps {
  readonly settings: DeviceSettings
  readonly currency: Currency
  readonly condition: Condition
  readonly chooseFrame: (frame: FrameName) => void
}

/** Screens on which nothing is saved, or not yet: they say themselves what becomes of what is typed. */
const savesNothing = (path: string): boolean => path === '/setup' || path === '/worth'

/** The header, the banners and the screen of the address. */
export function Frame({ settings, currency, condition, chooseFrame }: FrameProps) {
  const t = useText()
  const [path, go] = useLocation()
  const store = useStore()
  const today = useToday()
  const [update, setUpdate] = useState<Update>()
  const team = useTeamData(settings.team)
  useEffect(() => watchForUpdates(setUpdate), [])
  useEffect(() => {
    if (settings.team !== undefined) fetchTeam()
    const stop = new AbortController()
    void fetchAhead(stop.signal)
    return () => stop.abort()
  }, [settings.team])
  useSpare(store)
  useGone(team)
  const isReady = team.kind === 'ready'
  const frame = useFrame()
  const switchFrame = useCallback(
    () => chooseFrame(frame === 'cost' ? 'investment' : 'cost'),
    [chooseFrame, frame],
  )
  const bare = isReady && isFullScreen(path)
  const [listed, list] = useState(false)
  useShortcuts({
    // A full screen has keys of its own.
    on: settings.shortcuts && isReady && !bare,
    switchFrame,
    go,
    list: useCallback(() => list(true), []),
  })
  const nav = isReady ? navigation(path, t) : []
  return (
    <Shell
      home={isReady ? '#/overview' : '#/'}
      nav={nav}
      {...(savesNothing(path) ? {} : { saved: cannotSave(condition) ? t('app.notSaved') : t('app.saved') })}
      {...(isReady && { onFrame: chooseFrame })}
      bare={bare}
      banners={
        bare ? (
          condition !== 'ok' && <LateConditionPanel condition={condition} />
        ) : (
          <Banners
            team={team}
            condition={condition}
            update={update}
            broughtBack={settings.broughtBack}
            today={today}
          />
        )
      }
      footer={
        <>
          {t('app.footer')}{' '}
          {isReady && (
            <a className="govuk-link" href="#/start">
              {t('app.footer.start')}
            </a>
          )}
        </>
      }
    >
      <Routes team={team} today={today} currency={currency} />
      {listed && <ShortcutList onClose={() => list(false)} />}
    </Shell>
  )
}
