import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { Button } from '#ui/actions/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { type FormIssue, useForm } from '#ui/fields/form.ts'
import { MoneyField, TextField } from '#ui/fields/Input.tsx'
import { Radios } from '#ui/fields/Radios.tsx'
import { renderUi } from '#test/support/renderUi.tsx'

interface Values extends Record<string, string> {
  name: string
  amount: string
  basis: '' | 'worked' | 'in-post'
}

function RateForm({ save }: { readonly save: (values: Values) => readonly FormIssue[] }) {
  const initial: Values = { name: '', amount: '', basis: '' }
  const form = useForm({ initial, onSubmit: save, paths: { 'money.net': 'amount' } })
  return (
    <Form form={form} label="Rate">
      <TextField label="Role" {...form.field('name')} />
      <MoneyField label="Cost a day" hint="Before VAT" {...form.field('amount')} />
      <Radios
        legend="Basis"
        options={[
          { value: 'worked', text: 'Per day worked' },
          { value: 'in-post', text: 'Per day in post' },
        ]}
        {...form.field('basis')}
      />
      <Button type="submit">Save</Button>
    </Form>
  )
}

const faults: FormIssue[] = [
  { path: 'name', code: 'required' },
  { path: 'money.net', code: 'required' },
  { path: 'basis', code: 'required' },
  { path: 'elsewhere', code: 'required' },
]

test('faults are named in a summary that takes the focus, and at their fields', async () => {
  document.title = 'Team'
  const { user } = renderUi(<RateForm save={() => faults} />)
  await user.click(screen.getByRole('button', { name: 'Save' }))

  const summary = screen.getByRole('alert').parentElement
  expect(summary).toHaveFocus()
  expect(document.title).toBe('Error: Team')
  const role = screen.getByRole('textbox', { name: 'Role' })
  expect(role).toBeInvalid()
  expect(role).toHaveAccessibleDescription('Error: Fill this in.')
  expect(screen.getByRole('textbox', { name: 'Cost a day' })).toHaveAccessibleDescription(
    'Before VAT Error: Fill this in.',
  )
  expect(screen.getByRole('group', { name: 'Basis' })).toHaveAccessibleDescription('Error: Fill this in.')
})

test('a link in the summary moves to its field; a fault without a field is words only', async () => {
  const { user } = renderUi(<RateForm save={() => faults} />)
  await user.click(screen.getByRole('button', { name: 'Save' }))
  const links = within(screen.getByRole('alert')).getAllByRole('link')
  expect(links).toHaveLength(3)

  const [toRole, toAmount, toBasis] = links
  for (const [link, field] of [
    [toRole, screen.getByRole('textbox', { name: 'Role' })],
    [toAmount, screen.getByRole('textbox', { name: 'Cost a day' })],
    [toBasis, screen.getByRole('radio', { name: 'Per day worked' })],
  ] as const) {
    if (link) await user.click(link)
    expect(field).toHaveFocus()
  }
  expect(window.location.hash).toBe('')
})

test('the focus comes back to the summary at every attempt, and leaves with the faults', async () => {
  const save = vi.fn<(values: Values) => readonly FormIssue[]>(v =>
    v.name === '' ? [{ path: 'name', code: 'required' }] : [],
  )
  const { user } = renderUi(<RateForm save={save} />)
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(screen.getByRole('alert').parentElement).toHaveFocus()

  await user.type(screen.getByRole('textbox', { name: 'Role' }), 'Designer')
  await user.click(screen.getByRole('radio', { name: 'Per day in post' }))
  await user.keyboard('{Enter}')
  expect(save).toHaveBeenLastCalledWith({ name: 'Designer', amount: '', basis: 'in-post' })
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})
