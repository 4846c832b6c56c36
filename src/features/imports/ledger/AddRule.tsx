import { useState } from 'react'
import type { Rule } from '#core/ledger/rules.ts'
import { Condition, RuleField } from '#core/records/ledgerRule.ts'
import { Button } from '#ui/actions/Button.tsx'
import { Disclosure } from '#ui/actions/Disclosure.tsx'
import { TextField } from '#ui/fields/Input.tsx'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { useText } from '#ui/text.tsx'
import { treatments } from './treatments.ts'
import { useLedgerWords } from './useLedgerWords.ts'

/** A rule of one's own: it comes first, so that it decides before those that were proposed. */
export function AddRule({ onAdd }: { readonly onAdd: (rule: Rule) => void }) {
  const t = useText()
  const words = useLedgerWords()
  const [field, setField] = useState<RuleField>('supplier')
  const [is, setIs] = useState<Condition['is']>('contains')
  const [text, setText] = useState('')
  const [treat, setTreat] = useState('not-ours')
  const [error, setError] = useState<string>()
  const add = () => {
    const chosen = treatments.get(treat)
    if (text.trim() === '') setError(t('ledger.rules.add.noText'))
    else if (chosen) {
      onAdd({ when: [{ field, is, text: text.trim() }], treat: chosen })
      setText('')
      setError(undefined)
    }
  }
  return (
    <Disclosure summary={t('ledger.rules.add')}>
      <SelectField
        id="rule-field"
        label={t('ledger.rules.add.field')}
        value={field}
        options={RuleField.options.map(value => ({ value, text: t(`ledger.field.${value}`) }))}
        onChange={value => setField(RuleField.parse(value))}
      />
      <SelectField
        id="rule-is"
        label={t('ledger.rules.add.is')}
        value={is}
        options={Condition.shape.is.options.map(value => ({ value, text: t(`ledger.is.${value}`) }))}
        onChange={value => setIs(Condition.shape.is.parse(value))}
      />
      <TextField
        id="rule-text"
        label={t('ledger.rules.add.text')}
        value={text}
        onChange={setText}
        error={error}
      />
      <SelectField
        id="rule-treat"
        label={t('ledger.rules.treat')}
        value={treat}
        options={[...treatments].map(([value, each]) => ({ value, text: words.treatment(each) }))}
        onChange={setTreat}
      />
      <Button kind="secondary" small onClick={add}>
        {t('ledger.rules.add.button')}
      </Button>
    </Disclosure>
  )
}
