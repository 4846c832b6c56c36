import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { renderUi } from '#test/support/renderUi.tsx'
import { SprintChart } from '#ui/charts/SprintChart.tsx'
import { aSeries, bucketsOf, dayAt } from './series.ts'

/** Keeps the files that are handed to the browser. */
function downloads() {
  const blobs: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation(blob => {
    if (blob instanceof Blob) blobs.push(blob)
    return 'blob:test'
  })
  const names: string[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    names.push(this.download)
  })
  return { blobs, names }
}

test('the SVG stands alone: title, source and both panels, with nothing left to a style sheet', async () => {
  const { blobs, names } = downloads()
  const { user } = renderUi(<SprintChart series={aSeries()} width={800} fileName="place-sprints" />)
  await user.click(screen.getByRole('button', { name: 'Download picture (SVG)' }))
  await vi.waitFor(() => expect(names).toEqual(['place-sprints.svg']))
  const text = (await blobs[0]?.text()) ?? ''
  const picture = new DOMParser().parseFromString(text, 'image/svg+xml')
  expect(picture.querySelector('parsererror')).toBeNull()
  expect(picture.documentElement.querySelectorAll('svg')).toHaveLength(2)
  const written = Array.from(picture.querySelectorAll('text'), line => line.textContent).join(' ')
  expect(written).toContain('Applications finished online improved from 41% to 52.5%')
  expect(written).toContain('Source: the team’s sprints, costs and readings.')
  expect(picture.querySelectorAll('[class], [style], script, foreignObject')).toHaveLength(0)
})

test('a browser that cannot draw the picture says so', async () => {
  const { names } = downloads()
  const { user } = renderUi(<SprintChart series={aSeries()} width={800} />)
  await user.click(screen.getByRole('button', { name: 'Download picture (PNG)' }))
  expect(await screen.findByText(/^The picture could not be made in this browser/)).toBeVisible()
  expect(names).toEqual([])
})

test('bars are drawn for each kind and sprint, and a dot only where there is a reading', () => {
  const { container } = renderUi(<SprintChart series={aSeries()} width={800} />)
  expect(container.querySelectorAll('.sw-chart__bar.sw-chart__bar--staff rect')).toHaveLength(3)
  const dots = container.querySelector('.sw-chart__dots:not([class*="group"])')?.getAttribute('d') ?? ''
  expect(dots.match(/M/g)).toHaveLength(2)
})

test('a line joins the readings of everyone in both frames', () => {
  for (const frame of ['cost', 'investment'] as const) {
    const { container, unmount } = renderUi(<SprintChart series={aSeries()} width={800} />, { frame })
    const line =
      container.querySelector('.sw-chart__line:not([class*="group"]) path')?.getAttribute('d') ?? ''
    expect(line).toMatch(/^M\S+ \S+L\S+ \S+$/)
    unmount()
  }
})

test('what got worse is not drawn as way that was gone', () => {
  const readings = [41, 35, 30].map((value, x) => ({ x, date: dayAt(14 * x), value }))
  const { container } = renderUi(<SprintChart series={aSeries({ readings })} width={800} />, {
    frame: 'investment',
  })
  expect(container.querySelector('.sw-chart__gone')).toHaveAttribute('d', '')
  expect(container.querySelector('.sw-chart__lost')?.getAttribute('d')).toMatch(/^M/)
  expect(screen.getByText('30%').closest('text')).toHaveClass('sw-chart__label--worse')
})

test('a bar over its plan keeps its top, and the plan crosses it', () => {
  const buckets = bucketsOf([{ staff: 90_000, plan: 80_000 }])
  const { container } = renderUi(<SprintChart series={aSeries({ buckets })} width={800} />)
  const top = Number(container.querySelector('.sw-chart__bar.sw-chart__bar--staff rect')?.getAttribute('y'))
  const plans = [...container.querySelectorAll('[class*="sw-chart__plan"]')]
  expect(plans).toHaveLength(2)
  for (const plan of plans)
    expect(Number(/M\S+ (\S+)h/.exec(plan.getAttribute('d') ?? '')?.[1])).toBeGreaterThan(top + 4)
})

test('in the investment frame a block is as wide as its step, however few sprints there are', () => {
  for (const n of [1, 3]) {
    const buckets = bucketsOf(Array.from({ length: n }, () => ({ staff: 40_000 })))
    const { container, unmount } = renderUi(<SprintChart series={aSeries({ buckets })} width={800} />, {
      frame: 'investment',
    })
    const blocks = [...container.querySelectorAll('.sw-chart__bar.sw-chart__bar--staff rect')]
    const ends = blocks.map(block => Number(block.getAttribute('x')) + Number(block.getAttribute('width')))
    const steps = container.querySelector('.sw-chart__steps')?.getAttribute('d') ?? ''
    expect([...steps.matchAll(/H([\d.]+)/g)].map(step => Number(step[1]))).toEqual(
      ends.map(end => expect.closeTo(end)),
    )
    unmount()
  }
})

test('a kind that is too small to be seen is not named', () => {
  const bar = { staff: 96_000, other: 40 }
  renderUi(<SprintChart series={aSeries({ buckets: bucketsOf([bar, bar]) })} width={800} />)
  expect(screen.getByRole('slider')).not.toHaveTextContent('Other')
})

test('nothing moves: no animation is asked for', () => {
  const { container } = renderUi(<SprintChart series={aSeries()} width={800} />, { frame: 'investment' })
  expect(container.querySelectorAll('animate, [style*="transition"], [style*="animation"]')).toHaveLength(0)
})
