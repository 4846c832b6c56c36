import { IsoDate } from '#core/records/fields.ts'
import type { RecordName } from '#core/records/registry.ts'
import type { Formats } from '#ui/formatting.ts'
import type { Translate } from '#ui/translate.ts'

/** Rows of any record; how a row is reached that another names by its id. */
export type Find = (record: RecordName, id: string) => object | undefined

export const field = (row: object | undefined, name: string): unknown =>
  row === undefined ? undefined : Reflect.get(row, name)

export const textOf = (row: object | undefined, name: string): string => {
  const value = field(row, name)
  return typeof value === 'string' ? value : ''
}
const number = (row: object | undefined, name: string): number => Number(field(row, name) ?? 0)

export type RowName = (record: RecordName, row: object | undefined) => string

/** What a row of any record is called in words, where a row has no name of its own by what it belongs to. */
export function rowNames(find: Find, t: Translate, formats: Formats): RowName {
  const date = (row: object | undefined, name: string) => {
    const day = IsoDate.safeParse(field(row, name))
    return day.success ? formats.date(day.data) : ''
  }
  const name: RowName = (record, row) => {
    const of = (other: RecordName) => {
      const id = textOf(row, other)
      const found = find(other, id)
      return found ? name(other, found) : t('data.name.missing')
    }
    switch (record) {
      case 'workspace':
        return t('data.name.workspace')
      case 'team':
      case 'supplier':
      case 'deliverable':
      case 'metric':
      case 'pot':
        return textOf(row, 'name')
      case 'calendar':
        return t('data.name.calendar', { team: textOf(find('team', textOf(row, 'team')), 'name') })
      case 'rate':
        return t('data.name.rate', { role: textOf(row, 'role'), from: date(row, 'from') })
      case 'allocation':
        return t('data.name.allocation', {
          role: textOf(row, 'role'),
          people: number(row, 'people'),
          from: date(row, 'from'),
        })
      case 'absence':
        return t('data.name.absence', { from: date(row, 'from'), to: date(row, 'to') })
      case 'costItem':
        return textOf(row, 'description')
      case 'sprint':
        return t('data.name.sprint', { number: number(row, 'number') })
      case 'effort':
        return t('data.name.effort', { deliverable: of('deliverable'), sprint: of('sprint') })
      case 'outcome':
        return of('metric')
      case 'contribution':
        return t('data.name.contribution', { deliverable: of('deliverable'), outcome: of('outcome') })
      case 'reading': {
        const group = textOf(row, 'group')
        return t('data.name.reading', {
          outcome: of('outcome'),
          date: date(row, 'date'),
          whose: group === '' ? 'everyone' : 'group',
          group,
        })
      }
      case 'ledgerFile':
        return textOf(row, 'name')
      case 'ledgerRow':
        return t('data.name.ledgerRow', { supplier: textOf(row, 'supplier'), date: date(row, 'date') })
      case 'ledgerRule':
        return t('data.name.ledgerRule', { order: number(row, 'order') + 1 })
      case 'settlement':
        return t('data.name.settlement')
      case 'retro':
        return t('data.name.retro', { sprint: of('sprint') })
      case 'vote':
        return t('data.name.vote', { name: textOf(row, 'name') })
      case 'decision':
        return t('data.name.decision', { date: date(row, 'date') })
    }
  }
  return name
}
