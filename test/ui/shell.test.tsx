import { act, screen } from '@testing-library/react'
import { useEffect, useState } from 'react'
import { expect, test, vi } from 'vitest'
import { Button } from '#ui/actions/Button.tsx'
import { useNotify } from '#ui/feedback/Notice.tsx'
import { Page } from '#ui/layout/Page.tsx'
import { Shell } from '#ui/layout/Shell.tsx'
import type { Frame } from '#ui/text.tsx'
import { renderUi } from '#test/support/renderUi.tsx'

const nav = [
  { href: '#/overview', label: 'Overview', current: true },
  { href: '#/sprints', label: 'Sprints', current: false },
]

function Screens() {
  const [screenName, setScreenName] = useState('Overview')
  return (
    <Shell home="#/" nav={nav}>
      <Page key={screenName} title={screenName}>
        <Button onClick={() => setScreenName('Sprints')}>Go</Button>
      </Page>
    </Shell>
  )
}

/** The next screen, once what it waits for has come: no key or press of the user makes it come. */
function Arriving({ come }: { readonly come: Promise<string> }) {
  const [screenName, setScreenName] = useState('Overview')
  useEffect(() => void come.then(setScreenName), [come])
  return (
    <Shell home="#/" nav={nav}>
      <Page key={screenName} title={screenName}>
        <input aria-label={`Name on ${screenName}`} />
      </Page>
    </Shell>
  )
}

test('a page that comes by itself has the focus from the moment it is there, not later, when somebody may be typing', async () => {
  let arrive: ((name: string) => void) | undefined
  const coming = new Promise<string>(resolve => (arrive = resolve))
  renderUi(<Arriving come={coming} />)
  const focused = new Promise<Element | null>(done => {
    new MutationObserver(() => {
      if (screen.queryByRole('heading', { name: 'Sprints' })) done(document.activeElement)
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
  })
  // As in a browser, where nothing waits for what a page does once it has been drawn.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)
  arrive?.('Sprints')
  expect(await focused).toBe(screen.getByRole('heading', { name: 'Sprints' }))
  vi.unstubAllGlobals()
})

test('the first page leaves the focus alone; the next one takes it to its heading and names the tab', async () => {
  const { user } = renderUi(<Screens />)
  expect(document.body).toHaveFocus()
  expect(document.title).toBe('Overview · Sprintworth')
  await user.click(screen.getByRole('button', { name: 'Go' }))
  expect(screen.getByRole('heading', { name: 'Sprints' })).toHaveFocus()
  expect(document.title).toBe('Sprints · Sprintworth')
})

test('the skip link comes first and goes to the main part without changing the address', async () => {
  const { user } = renderUi(<Screens />)
  await user.tab()
  expect(screen.getByRole('link', { name: 'Skip to the main content' })).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(screen.getByRole('main')).toHaveFocus()
  expect(window.location.hash).toBe('')
})

test('the bar marks the current screen and switches the frame', async () => {
  const onFrame = vi.fn<(frame: Frame) => void>()
  const { user } = renderUi(
    <Shell home="#/" nav={nav} onFrame={onFrame}>
      {null}
    </Shell>,
  )
  expect(screen.getByRole('link', { name: 'Overview' })).toHaveAttribute('aria-current', 'page')
  expect(screen.getByRole('link', { name: 'Sprints' })).not.toHaveAttribute('aria-current')
  expect(screen.getByRole('radio', { name: 'Cost' })).toBeChecked()
  await user.click(screen.getByRole('radio', { name: 'Investment' }))
  expect(onFrame).toHaveBeenCalledWith('investment')
})

function Adds({ onUndo }: { readonly onUndo: () => void }) {
  const notify = useNotify()
  return <Button onClick={() => notify({ text: 'Sprint 4 added.', onUndo })}>Add sprint 4</Button>
}

test('a notice stays through the move of its own command, and goes with the page once the reader leaves it', async () => {
  const { user } = renderUi(<Adds onUndo={() => undefined} />)
  await user.click(screen.getByRole('button', { name: 'Add sprint 4' }))
  act(() => void window.dispatchEvent(new HashChangeEvent('hashchange')))
  expect(screen.getByRole('status')).toHaveTextContent('Sprint 4 added.')
  await user.keyboard('2')
  act(() => void window.dispatchEvent(new HashChangeEvent('hashchange')))
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
})

test('a notice is said politely, undoes, and gives the focus back', async () => {
  const onUndo = vi.fn<() => void>()
  const { user } = renderUi(<Adds onUndo={onUndo} />)
  const add = screen.getByRole('button', { name: 'Add sprint 4' })
  await user.click(add)
  expect(screen.getByRole('status')).toHaveTextContent('Sprint 4 added.')
  // The page leaves room under what has the focus while it lies over the foot.
  expect(document.documentElement).toHaveClass('sw-noticed')
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(document.documentElement).not.toHaveClass('sw-noticed')
  expect(onUndo).toHaveBeenCalledOnce()
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
  expect(add).toHaveFocus()
})
