import type { OutcomeFigure } from '#core/outcomes/types.ts'
import { valueOfOne } from '#core/worth/valueOfOne.ts'
import { MoneyField, NumberField, TextField } from '#ui/fields/Input.tsx'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import type { WorthForm } from './worthForm.ts'

type Text = 'outcome' | 'change' | 'expected' | 'value'

interface ChangeFieldsProps {
  readonly form: WorthForm
  /** Of the team, if there is one. */
  readonly outcomes: readonly OutcomeFigure[]
  readonly error: (id: string) => string | undefined
  readonly onChange: (field: Text, text: string) => void
}

/** What changes if it works, how much of it, and what one of those is worth. */
export function ChangeFields({ form, outcomes, error, onChange }: ChangeFieldsProps) {
  const t = useText()
  const formats = useFormats()
  const chosen = outcomes.find(({ outcome }) => outcome.id === form.outcome)
  const own = chosen && valueOfOne(chosen.metric)
  const field = (name: Text) => ({
    id: `worth-${name}`,
    value: form[name],
    error: error(name),
    onChange: (text: string) => onChange(name, text),
  })
  return (
    <>
      {outcomes.length > 0 && (
        <SelectField
          label={t('worth.change')}
          options={[
            { value: '', text: t('worth.change.other') },
            ...outcomes.map(({ outcome, metric }) => ({ value: outcome.id, text: metric.name })),
          ]}
          {...field('outcome')}
        />
      )}
      {!chosen && (
        <TextField
          label={t(outcomes.length > 0 ? 'worth.change.words' : 'worth.change')}
          hint={t('worth.change.hint')}
          width="long"
          {...field('change')}
        />
      )}
      <NumberField
        label={chosen ? t('worth.expected.of', { unit: chosen.metric.unit }) : t('worth.expected')}
        hint={
          chosen ? t('worth.expected.better', { better: chosen.metric.better }) : t('worth.expected.hint')
        }
        {...field('expected')}
      />
      <MoneyField
        label={t('worth.value')}
        hint={
          own
            ? t('worth.value.own', {
                money: formats.money(own.value),
                cases: own.cases ? 'yes' : 'no',
                perPoint: formats.number(own.cases?.perPoint ?? 0),
                each: formats.money(own.cases?.each ?? 0),
                source: own.source,
              })
            : t('worth.value.hint')
        }
        {...field('value')}
      />
    </>
  )
}
