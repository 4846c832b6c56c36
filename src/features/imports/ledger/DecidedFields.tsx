import { TextField } from '#ui/fields/Input.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { useText } from '#ui/text.tsx'
import type { DecidedState } from './useDecided.ts'

/** Why payments are what a person says, and who says it, for whoever reads the reconciliation. */
export function DecidedFields({ decided }: { readonly decided: DecidedState }) {
  const t = useText()
  return (
    <>
      <TextArea
        id="decided-why"
        label={t('ledger.decide.why')}
        hint={t('ledger.decide.why.hint')}
        rows={2}
        value={decided.why}
        error={decided.errors.why}
        onChange={why => decided.set('why', why)}
      />
      <TextField
        id="decided-by"
        label={t('ledger.decide.by')}
        hint={t('ledger.decide.by.hint')}
        width="long"
        value={decided.by}
        error={decided.errors.by}
        onChange={by => decided.set('by', by)}
      />
    </>
  )
}
