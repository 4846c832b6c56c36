import { render, screen } from '@testing-library/react'
import { Component, type ComponentType, type ReactNode } from 'react'
import { expect, test, vi } from 'vitest'
import { whenLoaded } from '#ui/whenLoaded.ts'

interface Props {
  readonly to: string
}

const Hello = ({ to }: Props) => <p>Hello {to}</p>
const Waiting = () => <p>Waiting</p>

test('code that is not there is waited for', async () => {
  const Later = whenLoaded(() => Promise.resolve(Hello), Waiting)
  render(<Later to="team" />)
  expect(screen.getByText('Waiting')).toBeVisible()
  expect(await screen.findByText('Hello team')).toBeVisible()
  expect(screen.queryByText('Waiting')).not.toBeInTheDocument()
})

test('code that was fetched ahead is shown at once', async () => {
  const Later = whenLoaded(() => Promise.resolve(Hello), Waiting)
  await Later.fetch()
  render(<Later to="team" />)
  expect(screen.queryByText('Waiting')).not.toBeInTheDocument()
  expect(screen.getByText('Hello team')).toBeVisible()
})

class Boundary extends Component<{ readonly children: ReactNode }> {
  override state = { says: '' }
  static getDerivedStateFromError = (error: Error) => ({ says: error.message })
  override render() {
    return this.state.says === '' ? this.props.children : <p>{this.state.says}</p>
  }
}

test('code that does not come is a fault of the page, and is asked for again at the next try', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const load = vi
    .fn<() => Promise<ComponentType<Props>>>()
    .mockRejectedValueOnce(new Error('No network'))
    .mockResolvedValueOnce(Hello)
  const Later = whenLoaded(load, Waiting)
  const show = () =>
    render(
      <Boundary>
        <Later to="team" />
      </Boundary>,
    )
  const first = show()
  expect(await screen.findByText('No network')).toBeVisible()
  first.unmount()
  show()
  expect(await screen.findByText('Hello team')).toBeVisible()
})
