import { expect, test } from 'vitest'
import { fileName, fileStem } from '#ui/actions/fileName.ts'
import { day } from '#test/support/builders.ts'

test('a saved file says what it is, of which team and of which day', () => {
  const on = day('2026-11-26')
  expect(fileStem('chart', on, { name: 'Apply for a school place', origin: 'own' })).toBe(
    'sprintworth-chart-apply-for-a-school-place-2026-11-26',
  )
  expect(fileName('backup', on, 'json')).toBe('sprintworth-backup-2026-11-26.json')
  const copy = { name: 'Apply for a school place', origin: 'copy', example: true } as const
  expect(fileName('money', on, 'csv', copy)).toBe(
    'sprintworth-example-money-apply-for-a-school-place-2026-11-26.csv',
  )
})
