import type { Derivation, Value } from '#core/explain/derivation.ts'
import { english, isMessageId } from '#messages/catalogue.ts'
import { makeText } from '#ui/text.tsx'

const { coded, formats } = makeText('en-GB', english, 'cost', 'GBP')

const word = (value: Value): string | number => {
  switch (value.kind) {
    case 'money':
      return formats.moneyExact(value.minor)
    case 'share':
      return formats.share(value.of1)
    case 'measure':
      return formats.measure(value.value, value.unit)
    case 'change':
      return formats.change(value.value, value.unit)
    case 'number':
      return value.value
    case 'date':
      return formats.date(value.date)
    case 'text':
      return value.text
    case 'missing':
      return coded('explain', `missing.${value.why}`)
  }
}

const all = (values: Readonly<Record<string, Value>> = {}) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, word(value)]))

interface Said {
  readonly id: string
  readonly text: string
}

/** Every sentence that a derivation is shown with; the text of one that lacks a value still has its braces. */
export function said({ figure, result, values, inputs, leftOut, sure }: Derivation): Said[] {
  const say = (code: string, of: Readonly<Record<string, Value>> = {}) => ({
    id: `explain.${code}`,
    text: coded('explain', code, all(of)),
  })
  const missing = [result, ...inputs.map(({ value }) => value)].flatMap(value =>
    value.kind === 'missing' ? [say(`missing.${value.why}`)] : [],
  )
  return [
    say(`${figure}.title`, values),
    say(`${figure}.formula`, values),
    ...inputs.flatMap(({ label }) => ('code' in label ? [say(`input.${label.code}`, label.values)] : [])),
    ...leftOut.map(each => say(`leftOut.${each.code}`, each.values)),
    ...sure.map(each => say(`sure.${each.code}`, each.values)),
    ...missing,
  ]
}

/** Sentences that are not in the catalogue, or that a value is missing for. */
export const unsaid = (derivation: Derivation): Said[] =>
  said(derivation).filter(({ id, text }) => !isMessageId(id) || /[{}]/.test(text))
