import { columnsCalled, plainHeader, type ExportHeader } from '#exchange/tables/columns/exportHeader.ts'
import type { RowScope } from '#exchange/tables/table.ts'

const first = ['First Name', 'Vorname', 'Prénom', 'Nombre', 'Voornaam', 'Imię'].map(plainHeader)
const last = ['Last Name', 'Nachname', 'Nom', 'Apellido', 'Achternaam', 'Nazwisko'].map(plainHeader)

/** First and last names that stand in columns of their own, put together. */
export function fullNames(rows: readonly RowScope[], header: ExportHeader): readonly string[] {
  const [[one], [other]] = [columnsCalled(header, first), columnsCalled(header, last)]
  if (one === undefined || other === undefined) return []
  const names = rows.map(({ cells }) => `${cells[one]?.trim() ?? ''} ${cells[other]?.trim() ?? ''}`.trim())
  return [...new Set(names)].filter(name => name.includes(' '))
}
