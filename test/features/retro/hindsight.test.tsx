// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { heading, openAt, theExample } from './setUp.tsx'

test('the chart of past votes is taken along as a picture and as data, with every case in it', async () => {
  const blobs: Blob[] = []
  const names: string[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation(blob => {
    if (blob instanceof Blob) blobs.push(blob)
    return 'blob:test'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    names.push(this.download)
  })
  const at = await theExample()
  await openAt(at, 4, { today: '2026-11-03' })
  await at.user.click(await screen.findByRole('button', { name: '13 past votes' }))
  await at.user.click(await screen.findByRole('button', { name: 'Over time' }))
  await at.user.click(screen.getByRole('button', { name: 'Download data (CSV)' }))
  await at.user.click(screen.getByRole('button', { name: 'Download picture (SVG)' }))
  const stem = /^sprintworth-example-past-votes-.*-2026-11-03/
  await vi.waitFor(() => expect(names).toHaveLength(2))
  expect(names).toEqual([
    expect.stringMatching(new RegExp(`${stem.source}\\.csv$`)),
    expect.stringMatching(new RegExp(`${stem.source}\\.svg$`)),
  ])
  const [csv = '', svg = ''] = await Promise.all(blobs.map(blob => blob.text()))
  const lines = csv.replace('\uFEFF', '').trim().split('\r\n')
  expect(lines[0]).toBe('By,Cases,Borne out')
  expect(lines.slice(1).map(line => line.split(',')[1])).toEqual([
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
    '7',
    '8',
    '9',
  ])
  const picture = new DOMParser().parseFromString(svg, 'image/svg+xml')
  expect(picture.querySelector('parsererror')).toBeNull()
  const said = Array.from(picture.querySelectorAll('text'), line => line.textContent).join(' ')
  expect(said).toMatch(/\d of 9 were borne out/)
  expect(said).toContain('Cases so far, and how many were borne out')
  // A bar for each reading that told, of which a part was borne out; and the paper.
  expect(picture.querySelectorAll('rect')).toHaveLength(1 + 2 * 9)
  expect(picture.querySelectorAll('[class], [style]')).toHaveLength(0)
  vi.restoreAllMocks()
})

test('past votes in words, how many cases, and a chart with its table', async () => {
  const at = await theExample()
  await openAt(at, 4, { today: '2026-11-03' })
  await at.user.click(await screen.findByRole('button', { name: '13 past votes' }))
  expect(await heading(/^\d of 9 were borne out$/)).toBeInTheDocument()
  expect(screen.getByText('Apart: 1 not sure, 2 awaited, 1 that no reading can tell.')).toBeInTheDocument()
  const table = screen.getByRole('table', { name: 'What became of each past vote' })
  expect(
    within(table).getByRole('row', {
      name: /Document upload: 5 of 8 said yes in sprint 12 Applications finished online went from 61% to 66%, the break-even was 65.21%: borne out/,
    }),
  ).toBeInTheDocument()
  await at.user.click(screen.getByRole('button', { name: 'As a table' }))
  expect(screen.getByRole('columnheader', { name: 'Borne out' })).toBeInTheDocument()
  const cases = () =>
    screen.getAllByRole('row').map(row => within(row).queryAllByRole('cell')[0]?.textContent)
  expect(cases().slice(1)).toEqual(['2', '3', '4', '5', '6', '7', '8', '9'])
  await at.user.click(screen.getByRole('button', { name: 'Earlier votes (1 of 2)' }))
  expect(cases().slice(1)).toEqual(['1'])
  await at.user.click(screen.getByRole('button', { name: 'Over time' }))
  expect(screen.getByText(/Not borne out/)).toBeInTheDocument()
  expect(screen.getByRole('img', { name: /of 1 cases? (was|were) borne out/ })).toBeInTheDocument()
})
