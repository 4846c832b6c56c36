import type { RetroPlace } from '#storage/drafts/shapes.ts'

export const firstPlace: RetroPlace = { step: 1, view: 'question', way: 'round' }

export const steps = [1, 2, 3, 4, 5] as const
export type Step = (typeof steps)[number]

const isStep = (n: number): n is Step => steps.some(step => step === n)

export const stepOf = ({ step }: RetroPlace): Step => (isStep(step) ? step : 1)

export const stepAfter = ({ step }: RetroPlace, by: 1 | -1): number => Math.min(5, Math.max(1, step + by))
