import { figuresOf, type Figures } from '#core/figures.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { TeamData } from '#core/records/teamData.ts'

const known = new WeakMap<TeamData, Figures>()

/** Remembered beside the rows, not in a component: one that waits for its screen's code forgets what it worked out. */
export function rememberedFigures(data: TeamData, today: IsoDate): Figures {
  const found = known.get(data)
  if (found?.today === today) return found
  const figures = figuresOf(data, today)
  known.set(data, figures)
  return figures
}
