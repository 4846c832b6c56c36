import { useStore } from '#storage/useStore.ts'
import { renameRole } from '#storage/writes/renameRole.ts'
import { TextField } from '#ui/fields/Input.tsx'
import { useForm } from '#ui/fields/form.ts'
import { SelectField } from '#ui/fields/SelectField.tsx'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import { FormDialog } from '#ui/fields/FormDialog.tsx'
import { useIssues } from '#ui/fields/issues.ts'
import { rolesOf } from './roles.ts'

interface RenameText extends Record<string, string> {
  role: string
  name: string
}

/** Another name for a role, in all of its rates and people at once. */
export function RenameDialog({ data, act, onClose }: TeamScreenProps & { readonly onClose: () => void }) {
  const store = useStore()
  const issuesOf = useIssues()
  const t = useText()
  const roles = rolesOf(data)
  const form = useForm<RenameText>({
    initial: { role: roles[0] ?? '', name: '' },
    // The new name is the role of many rows, and where they clash it is what is wrong.
    paths: { role: 'name', from: 'name' },
    onSubmit: async ({ role, name }) => {
      const to = name.trim()
      if (to === '') return [{ path: 'name', code: 'required' }]
      const saved = await act(renameRole(store, data.team.id, role, to), t('team.rename.done', { role, to }))
      if (saved.ok) onClose()
      // One clash is enough to say; the same one comes back for the other rate.
      return issuesOf(saved).slice(0, 1)
    },
  })
  const merges = roles.some(role => role === form.values.name.trim() && role !== form.values.role)
  return (
    <FormDialog
      title={t('team.rename.title')}
      form={form}
      labels={{ name: t('team.rename.name') }}
      save={t('team.rename.save')}
      onClose={onClose}
    >
      <p>{t('team.rename.what')}</p>
      <SelectField
        label={t('team.rename.role')}
        options={roles.map(role => ({ value: role, text: role }))}
        {...form.field('role')}
      />
      <TextField label={t('team.rename.name')} {...form.field('name')} />
      <p role="status" className="sw-note">
        {merges && t('team.rename.merges', { to: form.values.name.trim() })}
      </p>
    </FormDialog>
  )
}
