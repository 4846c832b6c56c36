import type { Allocation } from '#core/records/allocation.ts'
import { ok, type Result } from '#core/result.ts'
import type { FormIssue } from '#ui/fields/form.ts'
import { readCount, readDate, readEnd } from '#ui/fields/typed.ts'

/** An allocation as it stands in the table. */
export interface PersonText {
  readonly id: string
  readonly role: string
  readonly people: string
  readonly fte: string
  readonly from: string
  readonly to: string
}

export const personFields = ['role', 'people', 'fte', 'from', 'to'] as const
export type PersonField = (typeof personFields)[number]

export const personText = ({ id, role, people, fte, from, to }: Allocation): PersonText => ({
  id,
  role,
  people: String(people),
  fte: String(fte),
  from,
  to: to ?? '',
})

type Part = Partial<Pick<Allocation, PersonField>>
type Read = Result<Part, Pick<FormIssue, 'code' | 'values'> & { readonly code: string }>

/** One cell as a field of the allocation. */
export function readCell(field: PersonField, text: string): Read {
  switch (field) {
    case 'role':
      return ok({ role: text })
    case 'people':
    case 'fte': {
      const read = readCount(text)
      return read.ok ? ok({ [field]: read.value }) : read
    }
    case 'from': {
      const read = readDate(text)
      return read.ok ? ok({ from: read.value }) : read
    }
    case 'to': {
      const read = readEnd(text)
      return read.ok ? ok({ to: read.value }) : read
    }
  }
}

/** A whole row, or what is wrong with its cells. */
export function readPerson(person: PersonText): {
  readonly fields: Part
  readonly issues: readonly FormIssue[]
} {
  const cells = personFields.map(field => ({ field, read: readCell(field, person[field]) }))
  return {
    fields: Object.assign({}, ...cells.map(({ read }) => (read.ok ? read.value : {}))),
    issues: cells.flatMap(({ field, read }) =>
      read.ok ? [] : [{ path: field, code: read.error.code, values: read.error.values }],
    ),
  }
}
