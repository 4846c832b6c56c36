import type { RetroPart, RetroShown } from '#core/records/retro.ts'
import { partsOf } from '#core/retro/fold.ts'
import { workedIn } from '#core/retro/worked.ts'
import type { TextSection, TextTable } from '#exchange/report/textDocument.ts'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import type { RetroProps } from '#features/retro/retroProps.ts'

interface Part {
  readonly name: string
  readonly of1?: number | undefined
  readonly amount?: RetroPart['amount']
}

/** Each deliverable with its share, of the cost or, where that is not known, of the effort; last what none has. */
function rowsOf(shown: RetroShown, none: string): readonly Part[] {
  const { made, unlinked } = partsOf(shown.bought)
  const worked = workedIn(shown)
  const all: readonly (Omit<Part, 'name'> & { readonly deliverable: { readonly name: string } })[] = [
    ...made,
    ...worked.made,
  ]
  const rest = unlinked ?? (worked.notLinked > 0 ? { of1: worked.notLinked } : undefined)
  return all.length === 0
    ? []
    : [
        ...all.map(({ deliverable: { name }, ...part }) => ({ name, ...part })),
        ...(rest ? [{ ...rest, name: none }] : []),
      ]
}

/** What a sprint bought, as a section of words and a table; and what took most of it. */
export function useBought({ shown, cost }: RetroProps) {
  const t = useText()
  const formats = useFormats()
  const isPriced = shown.cost.kind === 'priced'
  const rows = rowsOf(shown, t('retro.bought.unlinked'))
  const table: TextTable = {
    columns: [t('retro.bought.what'), t(isPriced ? 'retro.share' : 'retro.bought.effort'), t('retro.amount')],
    numeric: [1, 2],
    rows: rows.map(({ name, of1, amount }) => [
      name,
      of1 === undefined ? '' : formats.share(of1),
      amount === undefined ? t('retro.bought.notKnown') : formats.moneyExact(amount),
    ]),
  }
  const nothing = rows.length === 0 ? [t('retro.bought.nothing', { n: cost.sprint.number })] : []
  const bought: TextSection = {
    title: t('retro.step.2'),
    lines: isPriced ? nothing : [t('retro.bought.unknown')],
    ...(rows.length > 0 && { table }),
  }
  return { bought, first: partsOf(shown.bought).made[0] }
}
