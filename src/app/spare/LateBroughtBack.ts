import { Nothing } from '#ui/whenLoaded.ts'
import { lazily } from '../lazily.ts'

/** That the database was lost, with its sentences, which the first screen does without. */
export const LateBroughtBack = lazily(
  () => import('./BroughtBackPanel.tsx').then(m => m.BroughtBackPanel),
  Nothing,
)
