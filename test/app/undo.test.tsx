import { act as settle, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { useShortcuts } from '#app/useShortcuts.ts'
import { commit } from '#storage/commit.ts'
import { allRows } from '#storage/restore.ts'
import type { Store } from '#storage/store.ts'
import { aSupplier } from '#test/support/builders.ts'
import { aStore, renderScreen } from '#test/support/renderScreen.tsx'
import { Button } from '#ui/actions/Button.tsx'
import { Dialog } from '#ui/actions/Dialog.tsx'

const moved: string[] = []

function Screen() {
  const [open, setOpen] = useState(false)
  useShortcuts({
    on: true,
    switchFrame: () => moved.push('frame'),
    go: path => moved.push(path),
    list: () => moved.push('list'),
  })
  return (
    <>
      <Button onClick={() => setOpen(true)}>Open</Button>
      {open && (
        <Dialog title="A dialog" onClose={() => setOpen(false)}>
          <p>What it says.</p>
        </Dialog>
      )}
    </>
  )
}

async function withSupplier() {
  const store = await aStore()
  const command = { name: 'addRow' as const, values: { record: 'supplier', name: 'Northgate' } }
  const row = aSupplier({ name: 'Northgate' })
  const saved = await commit(store, command, [{ record: 'supplier', row }])
  if (!saved.ok) throw new Error('not saved')
  renderScreen(store, () => <Screen />)
  await screen.findByRole('button', { name: 'Open' })
  return { store, user: userEvent.setup() }
}

const suppliers = async (store: Store) =>
  (await allRows(store)).supplier.filter(({ deleted }) => deleted === 0).map(({ name }) => name)

test('what is undone and done again by keys is named', async () => {
  const { store, user } = await withSupplier()
  await user.keyboard('{Control>}z{/Control}')
  expect(await screen.findByText('Undone: Added the supplier Northgate.')).toBeInTheDocument()
  expect(await suppliers(store)).toEqual([])
  await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
  expect(await screen.findByText('Done again: Added the supplier Northgate.')).toBeInTheDocument()
  expect(await suppliers(store)).toEqual(['Northgate'])
})

test('with nothing to undo or redo it says so, and alarms nobody', async () => {
  const { user } = await withSupplier()
  await user.keyboard('{Control>}y{/Control}')
  expect(await screen.findByText('There is nothing to redo.')).toBeInTheDocument()
  await user.keyboard('{Control>}z{/Control}')
  await screen.findByText(/^Undone/)
  await user.keyboard('{Control>}z{/Control}')
  expect(await screen.findByText('There is nothing to undo.')).toBeInTheDocument()
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})

test('behind an open dialog no key undoes, redoes or goes elsewhere', async () => {
  const { store, user } = await withSupplier()
  await user.click(screen.getByRole('button', { name: 'Open' }))
  await screen.findByRole('dialog', { name: 'A dialog' })
  // Focus may have left the dialog for the page: its keys are still those of the dialog.
  for (const focus of [document.activeElement, document.body]) {
    if (focus === document.body && document.activeElement instanceof HTMLElement)
      document.activeElement.blur()
    await user.keyboard('{Control>}z{/Control}f2')
  }
  await settle(() => new Promise(done => setTimeout(done, 50)))
  expect(await suppliers(store)).toEqual(['Northgate'])
  expect(moved).toEqual([])
  await user.keyboard('{Escape}{Control>}z{/Control}')
  await waitFor(async () => expect(await suppliers(store)).toEqual([]))
})
