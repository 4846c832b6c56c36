import type { SummaryPage } from '#exchange/report/summaryPage.ts'

const cells = (...texts: string[]) => texts.map(text => ({ text }))

/** A page whose words are `text` wherever a team writes some. */
export const somePage = (text = 'Applications finished online'): SummaryPage => ({
  crumb: `Investment summary · ${text} · to 30 November 2026`,
  headline: [
    { text: '£1.24m invested.', look: 'in' },
    { text: `${text} up from 41% to 66%.`, look: 'out' },
  ],
  lede: text,
  facts: [
    { label: 'Approved', value: { text: '£1.80m to 31 March 2027' } },
    { label: 'Invested', value: { text: '£1.24m (69%)' } },
  ],
  years: {
    title: 'Investment by year',
    columns: [
      { title: 'Kind', numeric: false },
      { title: '2026-27', numeric: true },
      { title: 'Total', numeric: true },
    ],
    rows: [
      { cells: cells('Resource', '£330,000', '£330,000'), total: false },
      { cells: cells('Total', '£330,000', '£330,000'), total: true },
    ],
    notes: ['81% reconciled to the ledger.'],
  },
  changed: {
    title: 'What changed for people',
    columns: [
      { title: 'Outcome', numeric: false },
      { title: 'Baseline', numeric: true },
      { title: 'Invested', numeric: true },
    ],
    rows: [{ cells: cells(text, '', '£658,000'), total: false }],
    notes: [],
  },
  beside: { title: 'Not turned into money', text },
  made: `How these figures were made: ${text}`,
})
