import { Nothing } from '#ui/whenLoaded.ts'
import { lazily } from './lazily.ts'

/** How the database is, with its sentences, which the first screen does without. */
export const LateConditionPanel = lazily(
  () => import('./ConditionPanel.tsx').then(m => m.ConditionPanel),
  Nothing,
)
