import { expect, test } from 'vitest'
import { sentenceEnd } from '#ui/sentence.ts'

test.each([
  ['Every family can apply', 'Every family can apply.'],
  ['Every family can apply.', 'Every family can apply.'],
  ['Can everyone apply?', 'Can everyone apply?'],
  ['By 2027', 'By 2027.'],
  ['Pawb yn gallu gwneud cais ê', 'Pawb yn gallu gwneud cais ê.'],
  ['', ''],
])('%s', (text, ended) => {
  expect(sentenceEnd(text)).toBe(ended)
})
