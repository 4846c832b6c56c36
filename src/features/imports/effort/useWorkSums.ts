import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import type { FileWork } from './fileWork.ts'
import type { WorkPlan } from './workChanges.ts'

type Line = WorkPlan['lines'][number]

/** Amounts have two decimals: their sum is exact in hundredths. */
const sumOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0) / 100

/** What the lines of a file's work come to, in words of their unit, under what was decided. */
export function useWorkSums({ unit }: FileWork, plan: WorkPlan) {
  const t = useText()
  const formats = useFormats()
  const { lines, sprints, deliverables, wholes } = plan
  const words = (amount: number) =>
    t('imports.work.amount', { n: amount, amount: formats.number(amount), unit })
  const isLinked = ({ deliverable }: Line) => deliverable !== undefined && deliverables.has(deliverable)
  const isOpen = ({ sprint }: Line) => {
    const target = sprints.get(sprint)
    return target !== undefined && !(typeof target === 'string' && wholes.has(target))
  }
  const notLinked = sumOf(lines.filter(line => isOpen(line) && !isLinked(line)))
  return {
    ofSprint: (key: string) => words(sumOf(lines.filter(({ sprint }) => sprint === key))),
    notLinkedOf: (key: string) => words(sumOf(lines.filter(line => line.sprint === key && !isLinked(line)))),
    ofDeliverable: (key: string) => words(sumOf(lines.filter(({ deliverable }) => deliverable === key))),
    /** Effort without a deliverable in sprints that come in and leave no rest anyway; undefined where there is none. */
    notLinked: notLinked > 0 ? { amount: words(notLinked), n: notLinked } : undefined,
  }
}
