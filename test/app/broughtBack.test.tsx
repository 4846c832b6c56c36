import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { BroughtBackPanel } from '#app/spare/BroughtBackPanel.tsx'
import { readSettings } from '#storage/device.ts'
import { remember } from '#storage/remember.ts'
import { StoreProvider } from '#storage/useStore.ts'
import { aStore } from '#test/support/renderScreen.tsx'
import { renderUi } from '#test/support/renderUi.tsx'

test.each([
  ['damaged', /second copy cannot be read either/, 'Restore a backup'],
  ['newer', /a newer version of Sprintworth wrote it/, 'Restore a backup'],
  ['failed', /would not write it back\. Load the page again/, 'Restore a backup'],
] as const)(
  'that nothing came back says why (%s), what to do, and goes once it is seen',
  async (not, why, link) => {
    const store = await aStore()
    await remember(store, { broughtBack: { not } })
    renderUi(
      <StoreProvider store={store}>
        <BroughtBackPanel broughtBack={{ not }} />
      </StoreProvider>,
    )
    expect(screen.getByText(why)).toBeInTheDocument()
    expect(screen.getByRole('link', { name: link })).toHaveAttribute('href', '#/data')
    await userEvent.click(screen.getByRole('button', { name: 'I have seen this' }))
    await expect.poll(async () => (await readSettings(store.db)).broughtBack).toBeUndefined()
  },
)
