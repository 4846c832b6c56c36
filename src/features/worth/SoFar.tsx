import type { WorthRead } from './ask/readWorth.ts'
import type { WorthForm } from './ask/worthForm.ts'
import { useWorthWords } from './useWorthWords.ts'

interface SoFarProps {
  readonly form: WorthForm
  readonly read: WorthRead
}

/**
 * The answer in a line that stays in sight over the form, where there is no room beside it. Hidden from screen readers:
 * the answer itself is said to them as it changes.
 */
export function SoFar({ form, read }: SoFarProps) {
  const { t, formats, value } = useWorthWords()
  const { cost, worth } = read
  if (cost === undefined) return null
  const kind = worth?.breakEven ? 'pays' : worth ? 'each' : 'cost'
  return (
    <p className="sw-so-far" aria-hidden="true">
      <span>{t('worth.soFar', { kind, money: formats.money(cost), value: value(form, read) })}</span>
    </p>
  )
}
