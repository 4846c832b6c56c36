import type { Deliverable } from '#core/records/deliverable.ts'
import { distinctNames } from '#exchange/backlog/distinctNames.ts'
import type { ExportTable } from '#exchange/backlog/exportTable.ts'
import { nameKey } from '#exchange/backlog/sprintName.ts'
import { SOMEONE, type WithoutPeople } from '#exchange/backlog/withoutPeople.ts'
import type { Asker } from '#exchange/tables/asker.ts'
import type { RowScope } from '#exchange/tables/table.ts'
import type { TimesheetName } from './types.ts'

const fields = ['project', 'task', 'tag', 'client', 'role'] as const
type Field = (typeof fields)[number]

type Read = (row: RowScope) => TimesheetName | undefined

interface MeaningParts {
  readonly rows: readonly RowScope[]
  readonly deliverables: readonly Deliverable[]
  readonly without: WithoutPeople
  readonly asker: Asker
}

const isNamed = (name: string) => /[\p{L}\p{N}]/u.test(name)

/** Which column stands for the deliverable and which, if any, for the role: both are asked. No column of people is offered. */
export function meanings(
  found: ExportTable,
  { rows, deliverables, without, asker }: MeaningParts,
): { readonly deliverable: Read; readonly role: Read; readonly hasRole: boolean } {
  const texts = new Map<Field, (row: RowScope) => string>(fields.map(field => [field, found.first(field)]))
  const textsOf = (field: Field | undefined, row: RowScope) => {
    const text = (field && texts.get(field)?.(row)) ?? ''
    return (field === 'tag' || field === 'role' ? text.split(/[,;]/u) : [text]).map(name => name.trim())
  }
  const rename = new Map(
    fields.map(field => [
      field,
      distinctNames(
        rows.flatMap(row => textsOf(field, row)),
        text => without.loose(text).text,
      ),
    ]),
  )
  const calledOf = (field: Field | undefined, row: RowScope) =>
    textsOf(field, row).map(text => (field && rename.get(field)?.(text)) ?? '')
  const namesOf = (field: Field | undefined, row: RowScope) => calledOf(field, row).filter(isNamed)
  const distinct = new Map(
    fields.map(field => [field, new Set(rows.flatMap(row => namesOf(field, row)).map(nameKey))]),
  )
  const filled = fields.filter(field => (distinct.get(field)?.size ?? 0) > 0)
  const option = (field: Field) => ({
    value: field,
    code: field,
    values: { column: found.table.column(`${field} 0`) ?? '', count: distinct.get(field)?.size ?? 0 },
  })
  const known = new Set(deliverables.map(({ name }) => nameKey(name)))
  const whats = filled.filter(field => field !== 'role')
  const matching = (field: Field) => [...(distinct.get(field) ?? [])].filter(key => known.has(key)).length
  const best = whats.reduce<Field | undefined>(
    (a, b) => (matching(b) > (a ? matching(a) : 0) ? b : a),
    undefined,
  )
  const proposed = best ?? whats.find(field => (distinct.get(field)?.size ?? 0) > 1) ?? whats[0]
  const what =
    whats.length > 1 && proposed
      ? asker.ask('timesheet-deliverable', '', { options: whats.map(option), proposed })
      : proposed
  const deliverable = whats.find(field => field === what)

  const roles = filled.filter(field => field !== deliverable && field !== 'client')
  const who =
    roles.length === 0
      ? 'none'
      : asker.ask('timesheet-role', '', {
          options: [...roles.map(option), 'none'],
          proposed: roles.includes('role') ? 'role' : 'none',
        })
  const role = roles.find(field => field === who)

  const ofPeople = rows.filter(
    row =>
      namesOf(deliverable, row).length === 0 &&
      calledOf(deliverable, row).some(name => name.includes(SOMEONE)),
  ).length
  if (ofPeople > 0) asker.notice('timesheet-people-alone', { count: ofPeople })

  const one = (field: Field | undefined): Read => {
    const several = rows.filter(row => namesOf(field, row).length > 1).length
    const first =
      several > 0 &&
      field !== undefined &&
      asker.ask('timesheet-several', field, {
        values: { count: several, column: option(field).values.column },
        options: ['first', 'none'],
        proposed: 'first',
      }) === 'first'
    return row => {
      const names = namesOf(field, row)
      const [name] = names
      return name === undefined || (names.length > 1 && !first) ? undefined : { key: nameKey(name), name }
    }
  }
  return { deliverable: one(deliverable), role: one(role), hasRole: role !== undefined }
}
