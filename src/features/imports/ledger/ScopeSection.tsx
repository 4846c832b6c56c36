import { useMemo, useState } from 'react'
import { scopeOf, scopeParts, type ScopeField } from '#core/ledger/scope.ts'
import { type Ledger } from '#storage/live.ts'
import { useStore } from '#storage/useStore.ts'
import { setScope } from '#storage/writes/ledger/setScope.ts'
import { Button } from '#ui/actions/Button.tsx'
import { Dialog } from '#ui/actions/Dialog.tsx'
import { Checkboxes } from '#ui/fields/Checkboxes.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { useFormats } from '#ui/formats.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'

const fields: readonly ScopeField[] = ['area', 'type']
const legends = { area: 'ledger.scope.areas', type: 'ledger.scope.types' } as const

/** Which cost centres and kinds of expense of the ledger are the team's, and the way to change that. */
export function ScopeSection({
  data,
  act,
  readOnly,
  ledger: { rows },
}: TeamScreenProps & { readonly ledger: Ledger }) {
  const t = useText()
  const formats = useFormats()
  const store = useStore()
  const parts = useMemo(() => scopeParts(rows), [rows])
  const asked = fields.filter(field => parts[field].length > 1)
  const [scope, setChosen] = useState<ReturnType<typeof scopeOf>>()
  if (asked.length === 0) return null
  const nameOf = (field: ScopeField, name: string) => name || t(`ledger.scope.unnamed.${field}`)
  const said = (field: ScopeField) => {
    const ours = parts[field].filter(part => part.ours)
    const n = parts[field].length
    if (ours.length === n) return t(`ledger.scope.all.${field}`, { n })
    const names = ours.map(({ name }) => nameOf(field, name))
    const list = names.length === 0 ? t('ledger.scope.none') : formats.list(names)
    return t(`ledger.scope.some.${field}`, { n, ours: ours.length, names: list })
  }
  const close = () => setChosen(undefined)
  const save = async () => {
    if (!scope) return
    if ((await act(setScope(store, data.team.id, scope), t('ledger.scope.saved'))).ok) close()
  }
  return (
    <Section title={t('ledger.scope.title')} caption={t('ledger.scope.caption')}>
      <ul className="govuk-list">
        {asked.map(field => (
          <li key={field}>{said(field)}</li>
        ))}
      </ul>
      {!readOnly && (
        <Button kind="secondary" small onClick={() => setChosen(scopeOf(parts))}>
          {t('ledger.scope.change')}
        </Button>
      )}
      {scope && (
        <Dialog
          wide
          title={t('ledger.scope.title')}
          closeLabel={t('ui.cancel')}
          onClose={close}
          actions={<Button onClick={() => void save()}>{t('ui.save')}</Button>}
        >
          {asked.map(field => (
            <Checkboxes
              key={field}
              id={`scope-${field}`}
              legend={t(legends[field])}
              value={scope[field]}
              options={parts[field].map(({ name, rows: n, sum }) => ({
                value: name,
                text: nameOf(field, name),
                hint: t('ledger.areas.rows', { n, sum: formats.moneyExact(sum) }),
              }))}
              onChange={names => setChosen({ ...scope, [field]: names })}
            />
          ))}
        </Dialog>
      )}
    </Section>
  )
}
