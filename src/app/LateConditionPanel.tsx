import { Suspense } from 'react'
import type { Condition } from '#storage/condition.ts'
import { lazily } from './lazily.ts'

const ConditionPanel = lazily(() => import('./ConditionPanel.tsx').then(m => m.ConditionPanel))

/** How the database is, with its sentences, which the first screen does without. */
export function LateConditionPanel({ condition }: { readonly condition: Condition }) {
  return (
    <Suspense>
      <ConditionPanel condition={condition} />
    </Suspense>
  )
}
