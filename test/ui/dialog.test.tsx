import { screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { Button } from '#ui/actions/Button.tsx'
import { Dialog } from '#ui/actions/Dialog.tsx'
import { TextField } from '#ui/fields/Input.tsx'
import { Confirm } from '#ui/actions/Confirm.tsx'
import { Page } from '#ui/layout/Page.tsx'
import { renderUi } from '#test/support/renderUi.tsx'

function Removable() {
  const [asking, setAsking] = useState(false)
  const [there, setThere] = useState(true)
  return (
    <Page title="Sprints">
      {there && (
        <Button about="sprint 4" onClick={() => setAsking(true)}>
          Remove
        </Button>
      )}
      {asking && (
        <Confirm
          title="Remove sprint 4?"
          action="Remove it"
          warning
          onConfirm={() => {
            setThere(false)
            setAsking(false)
          }}
          onClose={() => setAsking(false)}
        >
          <p>Its effort goes with it.</p>
        </Confirm>
      )}
    </Page>
  )
}

test('a dialog takes the focus, and Escape gives it back', async () => {
  const { user } = renderUi(<Removable />)
  const opener = screen.getByRole('button', { name: 'Remove sprint 4' })
  await user.click(opener)
  expect(screen.getByRole('dialog', { name: 'Remove sprint 4?' })).toBeInTheDocument()
  expect(screen.getByRole('heading', { name: 'Remove sprint 4?' })).toHaveFocus()

  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect(opener).toHaveFocus()
})

test('where the opener has gone with what was removed, the heading of the page has the focus', async () => {
  const { user } = renderUi(<Removable />)
  await user.click(screen.getByRole('button', { name: 'Remove sprint 4' }))
  await user.click(screen.getByRole('button', { name: 'Remove it' }))
  expect(screen.getByRole('heading', { name: 'Sprints', level: 1 })).toHaveFocus()
})

function Typing() {
  const [open, setOpen] = useState(false)
  const [name, setName] = useState('')
  return (
    <Page title="Sprints">
      <Button onClick={() => setOpen(true)}>Add</Button>
      {open && (
        <Dialog title="Add a cost item" closeLabel="Cancel" onClose={() => setOpen(false)}>
          <TextField id="name" label="Name" value={name} onChange={setName} />
        </Dialog>
      )}
    </Page>
  )
}

const dialog = () => screen.queryByRole('dialog')

async function openAndType(text: string) {
  const { user } = renderUi(<Typing />)
  await user.click(screen.getByRole('button', { name: 'Add' }))
  if (text !== '') await user.type(screen.getByLabelText('Name'), text)
  return user
}

test.each(['{Escape}', 'Cancel'])('what was typed is not lost by %s without being asked about', async how => {
  const user = await openAndType('Cloud')
  const leave = () =>
    how === 'Cancel' ? user.click(screen.getByRole('button', { name: 'Cancel' })) : user.keyboard(how)
  await leave()
  expect(screen.getByText('What you typed here is not saved')).toBeInTheDocument()
  const stay = screen.getByRole('button', { name: 'Go on typing' })
  expect(stay).toHaveFocus()
  await user.click(stay)
  expect(screen.getByLabelText('Name')).toHaveValue('Cloud')
  expect(screen.queryByText('What you typed here is not saved')).toBeNull()
  await leave()
  await user.click(screen.getByRole('button', { name: 'Leave without saving' }))
  expect(dialog()).toBeNull()
})

test('a dialog in which nothing was typed closes at once', async () => {
  const user = await openAndType('')
  await user.keyboard('{Escape}')
  expect(dialog()).toBeNull()
})

test('Back asks too, and the address stays until it is answered', async () => {
  location.hash = '#/sprints'
  const user = await openAndType('Cloud')
  const heard = vi.fn()
  window.addEventListener('hashchange', heard)
  const oldURL = location.href
  location.hash = '#/overview'
  expect(await screen.findByText('What you typed here is not saved')).toBeInTheDocument()
  expect(location.href).toBe(oldURL)
  expect(heard).not.toHaveBeenCalled()
  await user.click(screen.getByRole('button', { name: 'Leave without saving' }))
  expect(dialog()).toBeNull()
  window.removeEventListener('hashchange', heard)
})

test('leaving the page with something typed asks as the browser does', async () => {
  await openAndType('Cloud')
  const event = new Event('beforeunload', { cancelable: true })
  window.dispatchEvent(event)
  expect(event.defaultPrevented).toBe(true)
})
