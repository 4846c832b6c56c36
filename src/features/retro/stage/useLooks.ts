import { useDevice } from '#storage/live.ts'
import { useStore } from '#storage/useStore.ts'
import { remember } from '#storage/remember.ts'
import { useFrame } from '#ui/text.tsx'

/** Dark or light, and the frame that it is told in: kept on this device. */
export function useLooks() {
  const store = useStore()
  const device = useDevice()
  const frame = useFrame()
  const theme = device.kind === 'ready' ? device.settings.retroTheme : 'dark'
  const other = theme === 'dark' ? ('light' as const) : ('dark' as const)
  return {
    theme,
    other,
    switchTheme: () => void remember(store, { retroTheme: other }),
    switchFrame: () => void remember(store, { frame: frame === 'cost' ? 'investment' : 'cost' }),
  }
}

export type Looks = ReturnType<typeof useLooks>
