import { useRef, useState } from 'react'
import type { Currency } from '#core/money.ts'
import type { RoleRow } from '#storage/drafts/shapes.ts'
import { Button } from '#ui/actions/Button.tsx'
import { useNotify } from '#ui/feedback/Notice.tsx'
import { focusById } from '#ui/focus.ts'
import { Section } from '#ui/layout/Section.tsx'
import { EditableTable } from '#ui/tables/EditableTable.tsx'
import { useText } from '#ui/text.tsx'
import { PastePeople } from './PastePeople.tsx'
import { roleSpot } from './readRoles.ts'
import { roleColumns } from './roleColumns.tsx'
import { blankRole, isBlank, isUsable, startOf, withRoom } from './setUpForm.ts'
import type { PartProps } from './useSetUp.ts'

/** Roles, people and what a day of one costs, typed or pasted. */
export function PeoplePart({ setUp, today, currency }: PartProps & { readonly currency: Currency }) {
  const t = useText()
  const notify = useNotify()
  const [pasting, setPasting] = useState(false)
  const pasteRef = useRef<HTMLButtonElement>(null)
  const { form, set, note, error, read } = setUp
  const { roles } = form
  const start = startOf(form, today)
  const changed = (key: string, change: Partial<RoleRow>) =>
    withRoom(roles.map(row => (row.key === key ? { ...row, ...change } : row)))
  // A row that came when the cell is left would move the button that the press was for.
  const type = (key: string, change: Partial<RoleRow>) => {
    if (roles.at(-1)?.key === key) set({ roles: [...roles, blankRole()] })
    note({ roles: changed(key, change) })
  }
  const put = (next: readonly RoleRow[]) => set({ roles: withRoom(next) })

  const remove = (key: string) => {
    const at = roles.findIndex(row => row.key === key)
    const next = roles[at + 1] ?? roles[at - 1]
    if (next) focusById(roleSpot(next.key, 0, 'role').field)
    put(roles.filter(row => row.key !== key))
  }
  const close = () => {
    pasteRef.current?.focus()
    setPasting(false)
  }
  const add = (pasted: readonly RoleRow[]) => {
    put([...roles.filter(row => !isBlank(row)), ...pasted])
    close()
    notify({ text: t('start.setup.paste.done', { n: pasted.length }), onUndo: () => set({ roles }) })
  }
  const total = read.soFar?.roles.reduce((sum, role) => sum + role.people, 0) ?? 0
  return (
    <Section title={t('start.setup.people.title')} caption={t('start.setup.people.caption')}>
      <EditableTable
        caption={t('start.setup.people.table')}
        captionHidden
        dense
        columns={roleColumns({
          t,
          rows: roles,
          error,
          onChange: (key, change) => set({ roles: changed(key, change) }),
          onType: type,
          onRemove: remove,
        })}
        rows={roles}
        rowKey={row => row.key}
        foot={[{ key: 'total', cells: { role: t('start.setup.role.total', { n: total }) } }]}
      />
      <Button
        ref={pasteRef}
        kind="secondary"
        small
        expanded={pasting}
        disabled={!isUsable(start)}
        onClick={() => setPasting(!pasting)}
      >
        {t('start.setup.paste')}
      </Button>
      {pasting && isUsable(start) && (
        <PastePeople form={form} currency={currency} start={start} onRows={add} onCancel={close} />
      )}
    </Section>
  )
}
