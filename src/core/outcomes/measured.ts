import type { OutcomeFigure } from './types.ts'

/** Whether an outcome has a reading after its baseline; the baseline alone says nothing of what changed. */
export const isMeasured =
  ({ outcomes }: { readonly outcomes: readonly OutcomeFigure[] }) =>
  (outcome: string): boolean =>
    outcomes.find(figure => figure.outcome.id === outcome)?.state.kind === 'measured'
