import { screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { Button } from '#ui/actions/Button.tsx'
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
