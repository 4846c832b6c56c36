import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { WorthScreen } from '#features/worth/WorthScreen.tsx'
import { aStore, renderScreen } from '#test/support/renderScreen.tsx'

/** The question in a browser without a team, at what a link holds after its question mark. */
export async function ask(query = '') {
  const store = await aStore()
  renderScreen(store, props => <WorthScreen {...props} query={query} />)
  await screen.findByRole('heading', { level: 1 })
  const user = userEvent.setup({ delay: null })
  const fill = async (label: string, text: string) => {
    const field = screen.getByLabelText(label)
    await user.clear(field)
    if (text !== '') await user.type(field, text)
  }
  return { store, user, fill }
}
export const question = () => screen.getByRole('heading', { level: 1 }).textContent
/** The answer so far; the app's own notice is a status too. */
export const answer = () => {
  const [first] = screen.getAllByRole('status')
  return first?.textContent
}
