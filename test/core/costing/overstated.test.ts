import { expect, test } from 'vitest'
import { isLikelyOverstated } from '#core/costing/overstated.ts'
import { anAbsence, anAllocation, aRate, aTeam } from '#test/support/builders.ts'

const allocation = anAllocation({ role: 'Developer' })
const dayWorked = aRate({ role: 'Developer', basis: 'day-worked' })
const somebody = { team: aTeam(), rates: [dayWorked], allocations: [allocation], absences: [] }

test('somebody on a rate per day worked who is never away costs too much', () => {
  expect(isLikelyOverstated(somebody)).toBe(true)
})

test.each([
  ['an absence is entered', { absences: [anAbsence()] }],
  ['the rate is per day in post', { rates: [aRate({ role: 'Developer', basis: 'day-in-post' })] }],
  ['nobody has the role of the rate', { allocations: [anAllocation({ role: 'Designer' })] }],
  ['there is no rate', { rates: [] }],
  ['it is a copy for others', { team: aTeam({ origin: 'copy' }) }],
])('nothing is said where %s', (_, change) => {
  expect(isLikelyOverstated({ ...somebody, ...change })).toBe(false)
})
