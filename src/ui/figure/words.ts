import type { Value } from '#core/explain/derivation.ts'
import { useCoded, useText } from '#ui/text.tsx'
import type { TextValues } from '#ui/translate.ts'
import { useFormats } from '#ui/formats.ts'

/** Words for the values of a derivation: amounts to the penny; what is missing says why. */
export function useValueWords() {
  const t = useText()
  const coded = useCoded()
  const formats = useFormats()

  const words = (value: Value): string => {
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
        return formats.number(value.value)
      case 'date':
        return formats.date(value.date)
      case 'text':
        return value.text
      case 'missing':
        return coded('explain', `missing.${value.why}`)
    }
  }
  // A number stays one, so that its sentence can count with it.
  const all = (values: Readonly<Record<string, Value>> = {}): TextValues =>
    Object.fromEntries(
      Object.entries(values).map(([name, v]) => [name, v.kind === 'number' ? v.value : words(v)]),
    )
  return { words, all, t, coded, formats }
}
