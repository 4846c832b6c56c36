import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { renderUi } from '#test/support/renderUi.tsx'
import { SprintChart } from '#ui/charts/SprintChart.tsx'
import { aSeries } from './series.ts'

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
  expect(container.querySelectorAll('.sw-chart__bar--staff rect')).toHaveLength(3)
  const dots = container.querySelector('.sw-chart__dots:not([class*="group"])')?.getAttribute('d') ?? ''
  expect(dots.match(/M/g)).toHaveLength(2)
})

test('nothing moves: no animation is asked for', () => {
  const { container } = renderUi(<SprintChart series={aSeries()} width={800} />, { frame: 'investment' })
  expect(container.querySelectorAll('animate, [style*="transition"], [style*="animation"]')).toHaveLength(0)
})
