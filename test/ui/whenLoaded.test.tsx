import { render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { expect, test } from 'vitest'
import { whenLoaded } from '#ui/whenLoaded.ts'

const Hello = ({ to }: { readonly to: string }) => <p>Hello {to}</p>
const make = () => whenLoaded(() => Promise.resolve(Hello))

const show = (Later: ReturnType<typeof make>) =>
  render(
    <Suspense fallback={<p>Waiting</p>}>
      <Later to="team" />
    </Suspense>,
  )

test('code that is not there is waited for', async () => {
  show(make())
  expect(screen.getByText('Waiting')).toBeVisible()
  expect(await screen.findByText('Hello team')).toBeVisible()
})

test('code that was fetched ahead is shown at once', async () => {
  const Later = make()
  await Later.fetch()
  show(Later)
  expect(screen.queryByText('Waiting')).not.toBeInTheDocument()
  expect(screen.getByText('Hello team')).toBeVisible()
})
