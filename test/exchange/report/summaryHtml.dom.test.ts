import { expect, test } from 'vitest'
import { toSummaryHtml, type SummaryFile } from '#exchange/report/summaryHtml.ts'
import { somePage } from './somePage.ts'

const file = (text?: string, extra: Partial<SummaryFile> = {}): SummaryFile => ({
  language: 'en-GB',
  page: somePage(text),
  report: {
    title: 'The report',
    lede: [text ?? 'As it stood'],
    sections: [
      {
        title: 'Decisions',
        table: { columns: ['About', 'Decision'], rows: [[text ?? 'Upload', 'Stop']] },
        lines: [text ?? 'None'],
      },
    ],
  },
  ...extra,
})
const parsed = (of: SummaryFile) => new DOMParser().parseFromString(toSummaryHtml(of), 'text/html')

test('the page and its report stand in one file, with headings, captions and row headers', () => {
  const page = parsed(file())
  expect(page.documentElement.lang).toBe('en-GB')
  expect(page.title).toContain('£1.24m invested. Applications finished online up from 41% to 66%.')
  expect([...page.querySelectorAll('h1')].map(each => each.textContent)).toEqual([
    '£1.24m invested. Applications finished online up from 41% to 66%.',
    'The report',
  ])
  expect([...page.querySelectorAll('caption')].map(each => each.textContent)).toEqual([
    'Investment by year',
    'What changed for people',
    'Decisions',
  ])
  expect([...page.querySelectorAll('tbody th[scope=row]')].map(each => each.textContent)).toEqual([
    'Resource',
    'Total',
    'Applications finished online',
    'Upload',
  ])
  expect(page.querySelector('tr.total')?.textContent).toBe('Total£330,000£330,000')
})

test('the chart is in it as a picture, with its table', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" role="img"><title>Chart</title></svg>'
  const table = { title: 'The same figures', table: { columns: ['Sprint'], rows: [['1']] }, lines: [] }
  const page = parsed(file(undefined, { chart: { svg, table } }))
  expect(page.querySelector('figure svg title')?.textContent).toBe('Chart')
  expect([...page.querySelectorAll('h2')].map(each => each.textContent)).toContain('The same figures')
})

test.each([
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "</style></title><b onclick='x'>",
  '&lt;b&gt; & <i>',
  'שלום \u202Eworld',
])('%s stays text, and the file asks nothing of anybody', text => {
  const page = parsed(file(text))
  expect(page.querySelectorAll('script, img, iframe, link, b, i, [src], [href], [onclick]')).toHaveLength(0)
  expect(page.querySelector('.lede')?.textContent).toBe(text)
  expect(page.querySelector('[http-equiv=Content-Security-Policy]')?.getAttribute('content')).toMatch(
    /^default-src 'none'/,
  )
})
