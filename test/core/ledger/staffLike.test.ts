import { expect, test } from 'vitest'
import { estimatedOf } from '#core/ledger/estimated.ts'
import { judgeBy } from '#core/ledger/judge.ts'
import { planImport } from '#core/ledger/planImport.ts'
import { proposeRules } from '#core/ledger/proposeRules.ts'
import type { Rule } from '#core/ledger/rules.ts'
import { staffLike } from '#core/ledger/staffLike.ts'
import { aRate, anAllocation, teamData } from '#test/support/builders.ts'
import { aLedgerRow } from '#test/support/ledgerBuilders.ts'

const typed = (type: string, description = 'May') => aLedgerRow({ type, description, supplier: 'Somebody' })
const team = (engagement: 'civil-servant' | 'contractor' | 'supplier') =>
  estimatedOf(teamData({ rates: [aRate({ engagement })], allocations: [anAllocation()] }))
const kinds = (rows: readonly ReturnType<typeof typed>[], rules: readonly Rule[], of = team('supplier')) =>
  rows.map(row => judgeBy(rules, of)(row).treat?.kind)

test.each([
  ['Salaires et traitements', 'civil-servant'],
  ['Rémunération du personnel', 'civil-servant'],
  ['Mise à disposition de personnel', 'civil-servant'],
  ['Personnel intérimaire', 'contractor'],
  ['Personnel extérieur', 'contractor'],
  ['Sueldos y salarios', 'civil-servant'],
  ['Nóminas', 'civil-servant'],
  ['Comisión de servicios', 'civil-servant'],
  ['Empresas de trabajo temporal', 'contractor'],
  ['Contratistas', 'contractor'],
  ['Salarissen', 'civil-servant'],
  ['Lonen', 'civil-servant'],
  ['Detachering', 'civil-servant'],
  ['Uitzendkrachten', 'contractor'],
  ['Externe inhuur', 'contractor'],
  ['Löhne und Gehälter', 'civil-servant'],
  ['Beamtenbezüge', 'civil-servant'],
  ['Abordnungen', 'civil-servant'],
  ['Leiharbeitnehmer', 'contractor'],
  ['Arbeitnehmerüberlassung', 'contractor'],
  ['Wynagrodzenia osobowe', 'civil-servant'],
  ['Płace', 'civil-servant'],
  ['Oddelegowanie pracowników', 'civil-servant'],
  ['Pracownicy tymczasowi', 'contractor'],
  ['Agencja pracy', 'contractor'],
  ['Employers’ NI', 'civil-servant'],
  ['Freelancers', 'contractor'],
])('%s is people’s work, and never proposed as new cost', (type, engagement) => {
  expect(staffLike(typed(type))).toBe(engagement)
  expect(proposeRules([typed(type)], [], team('civil-servant'))[0]?.treat).toEqual({
    kind: 'settles-staff',
    engagement,
  })
})

test.each([
  'Place search',
  'Traitement des déchets',
  'Mise à disposition de matériel',
  'Kosten Miete',
  'Usługi pocztowe',
  'Alquiler de locales',
  'Kantoorartikelen',
])('%s is not', type => {
  expect(staffLike(typed(type))).toBeUndefined()
  expect(proposeRules([typed(type)], [], team('supplier'))[0]?.treat.kind).toBe('new-cost')
})

const services = [
  'Statement of work',
  'Outsourced services',
  'Professional services',
  'Managed service',
  'Direct Subcontractors',
  'Prestations intellectuelles',
  'Sous-traitance',
  'Servicios profesionales',
  'Asistencia técnica',
  'Diensten door derden',
  'Uitbesteed werk',
  'Fremdleistungen',
  'Werkvertrag',
  'Usługi obce',
  'Doradztwo',
]

test.each(services)('%s is left to a person where the team buys people’s work, and only there', type => {
  const row = typed(type)
  for (const engagement of ['supplier', 'contractor'] as const) {
    const rules = proposeRules([row], [], team(engagement))
    expect(rules.map(({ treat }) => treat)).toEqual([{ kind: 'open' }])
    expect(kinds([row], rules)).toEqual(['open'])
  }
  expect(proposeRules([row], [], team('civil-servant')).map(({ treat }) => treat.kind)).toEqual(['new-cost'])
})

test('a rate that nobody on the team has buys no work', () => {
  const rates = [aRate(), aRate({ id: 'other', role: 'Tester', engagement: 'contractor' })]
  expect(estimatedOf(teamData({ rates })).buysPeople).toBe(false)
})

const rule = (when: Rule['when']): Rule => ({
  when,
  treat: { kind: 'new-cost', category: 'supplier', spending: 'resource' },
})

test('one such row under a rule of new cost waits and says why; a rule that speaks of it was meant', () => {
  const row = typed('IT', 'Statement of work 4, May')
  const rules = [rule([{ field: 'type', is: 'is', text: 'IT' }])]
  expect(kinds([row, typed('IT', 'Cables')], rules)).toEqual(['open', 'new-cost'])
  expect(kinds([row], rules, team('civil-servant'))).toEqual(['new-cost'])
  expect(kinds([row], [rule([{ field: 'description', is: 'contains', text: 'statement of work' }])])).toEqual(
    ['new-cost'],
  )
  const plan = planImport([{ row }], rules, team('supplier'))
  expect(plan.by.open.rows).toBe(1)
  expect(plan.doubted).toMatchObject([{ row: { type: 'IT' }, doubt: { kind: 'service' } }])
})
