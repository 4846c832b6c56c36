import { newRow, type IsoDate } from '#core/records/fields.ts'
import { Metric, metricDefaults, metricVersion } from '#core/records/metric.ts'
import { Outcome, outcomeDefaults, outcomeVersion } from '#core/records/outcome.ts'
import { Reading, readingDefaults, readingVersion } from '#core/records/reading.ts'
import { WORKSPACE_ID } from '#core/records/workspace.ts'
import { byToday, type ExampleDates } from './dates.ts'
import { LAST } from './story.ts'

interface Place {
  readonly team: string
  readonly id: () => string
  readonly dates: ExampleDates
}

export interface ExampleOutcomes {
  readonly metrics: readonly Metric[]
  readonly outcomes: readonly Outcome[]
  readonly readings: readonly Reading[]
  readonly online: string
  readonly welsh: string
}

const families = {
  ...newRow(metricVersion),
  ...metricDefaults,
  team: WORKSPACE_ID,
  origin: 'example',
  ownerRole: 'Performance analyst',
}
const SCREEN_READER = 'People who use a screen reader'
const NO_INTERNET = 'Families without internet at home'

const metricsOf = (id: () => string) => ({
  online: Metric.parse({
    ...families,
    id: id(),
    name: 'Applications finished online',
    counts: 'Applications that are finished online, of all that are started by any channel',
    people: 'families',
    action: 'finish online',
    unitsPerYear: 52_000,
    value: {
      amount: 18_44,
      source: 'Made up for the example: what a paper application costs the office',
      priceYear: 2026,
      kind: 'non-cash-releasing',
    },
    entitled: { who: 'Families with a child who starts school', population: 52_000 },
    channels: ['online', 'phone', 'post', 'assisted-digital'],
    measuredHow: 'Counted each night by the service and the contact centre',
  }),
  welsh: Metric.parse({
    ...families,
    id: id(),
    name: 'Welsh applications finished',
    counts: 'Applications in Welsh that are finished online, of all in Welsh',
    people: 'families who apply in Welsh',
    action: 'finish online',
    entitled: { who: 'Families who apply in Welsh' },
    channels: ['online', 'post'],
    measuredHow: 'Counted each term by the Welsh language office',
    ownerRole: 'Welsh language officer',
  }),
  lost: Metric.parse({
    ...families,
    id: id(),
    name: 'Lost applications',
    counts: 'Applications that were sent and never reached a school, in the last twelve months',
    unit: 'count',
    people: 'applications',
    action: 'are lost in a year',
    kind: 'flow',
    better: 'lower',
    entitled: { who: 'Families with a child who starts school', population: 52_000 },
    channels: ['online', 'post'],
    measuredHow: 'Complaints that the admissions office agreed with',
    ownerRole: 'Head of admissions',
  }),
})

/** Percent finished online by sprint, for everyone: nothing measured in sprints 1 and 7. */
const ONLINE: Readonly<Record<number, number>> = {
  2: 41,
  3: 41,
  4: 42,
  5: 43,
  6: 47,
  8: 52,
  9: 55,
  10: 55,
  11: 58,
  12: 61,
  13: 63,
  14: 66,
}

/** Three outcomes: one that moves, one that is not measured yet, one that must not get worse; a group is behind. */
export function exampleOutcomes({ team, id, dates }: Place): ExampleOutcomes {
  const { online, welsh, lost } = metricsOf(id)
  const on = (sprint: number): IsoDate => byToday(dates.workingDay(sprint, sprint === LAST ? 6 : 8), dates)
  const outcome = (metric: Metric, fields: object) =>
    Outcome.parse({
      ...newRow(outcomeVersion),
      ...outcomeDefaults,
      id: id(),
      team,
      metric: metric.id,
      ...fields,
    })
  const finished = outcome(online, {
    whoBenefits: 'Families with a child who starts school',
    baseline: { value: 41, date: on(2) },
    target: { value: 75, date: dates.after(240) },
    groups: [SCREEN_READER, NO_INTERNET],
  })
  const inWelsh = outcome(welsh, {
    whoBenefits: 'Families who apply in Welsh',
    baseline: { value: 12, date: on(9) },
    target: { value: 50, date: dates.after(240) },
  })
  const guardrail = outcome(lost, {
    whoBenefits: 'Families whose application would not arrive',
    baseline: { value: 31, date: on(1) },
    target: { value: 0 },
    guardrail: true,
  })
  const reading = (of: Outcome, sprint: number, value: number, fields: object = {}) =>
    Reading.parse({
      ...newRow(readingVersion),
      ...readingDefaults,
      id: id(),
      team,
      outcome: of.id,
      date: on(sprint),
      value,
      ...fields,
    })
  const soon = dates.after(11)
  const everyone = Object.entries(ONLINE).map(([sprint, value]) =>
    reading(finished, Number(sprint), value, {
      evidence: 'Service dashboard and contact centre log',
      confidence: Number(sprint) < 4 ? 'sampled' : 'measured',
      ...(Number(sprint) === 8 && { reached: 44_900 }),
      ...(Number(sprint) === LAST && { reached: 48_200, nextDue: dates.after(14) }),
    }),
  )
  const tests = { group: SCREEN_READER, confidence: 'sampled' }
  return {
    metrics: [online, welsh, lost],
    outcomes: [finished, inWelsh, guardrail],
    online: finished.id,
    welsh: inWelsh.id,
    readings: [
      ...everyone,
      reading(finished, 3, 35, { ...tests, evidence: 'Survey at two schools for blind children' }),
      reading(finished, 9, 47, { ...tests, evidence: 'Survey by the sight loss charity' }),
      reading(finished, LAST, 57, { ...tests, evidence: 'Survey by the sight loss charity', nextDue: soon }),
      reading(inWelsh, 9, 12, { evidence: 'Forms that came by post', confidence: 'judged', nextDue: soon }),
      reading(guardrail, 5, 22, { evidence: 'Complaints register' }),
      reading(guardrail, 9, 11, { evidence: 'Complaints register' }),
      // Nobody has looked since: the example has a reading that is overdue.
      reading(guardrail, 12, 4, { evidence: 'Complaints register', nextDue: dates.after(-9) }),
    ].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
  }
}
