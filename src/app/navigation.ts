import type { Place } from '#core/explain/derivation.ts'
import type { NavItem } from '#ui/layout/Shell.tsx'
import type { Translate } from '#ui/translate.ts'

/** The screens of a team, in the order of the navigation. */
export const screens = [
  'overview',
  'sprints',
  'team',
  'outcomes',
  'worth',
  'funding',
  'imports',
  'data',
] as const

/** The screens of a team, the one that `path` belongs to marked. */
export const navigation = (path: string, t: Translate): NavItem[] =>
  screens.map(screen => ({
    href: `#/${screen}`,
    label: t(`app.nav.${screen}`),
    current:
      path === `/${screen}` ||
      path.startsWith(`/${screen}/`) ||
      (screen === 'sprints' && path.startsWith('/deliverables/')),
  }))

/** Where an input of a figure is edited; sprints and outcomes have a screen for each. */
export const addressOf = ({ screen, id }: Place): string =>
  id !== undefined && (screen === 'sprints' || screen === 'outcomes') ? `#/${screen}/${id}` : `#/${screen}`

/** Whether a screen is shown to a room: without the header, and with keys of its own. */
export const isFullScreen = (path: string): boolean => path.startsWith('/retro/')
