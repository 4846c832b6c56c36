import { isNumeric, type TextDocument, type TextSection } from '#exchange/report/textDocument.ts'
import { Section } from '#ui/layout/Section.tsx'
import { Table } from '#ui/tables/Table.tsx'

/** The report behind the page. */
export const Report = ({ report }: { readonly report: TextDocument }) =>
  report.sections.map(section => <ReportSection key={section.title} {...section} />)

function ReportSection({ title, table, lines }: TextSection) {
  return (
    <Section title={title}>
      {lines.map(line => (
        <p key={line}>{line}</p>
      ))}
      {table && (
        <Table
          caption={title}
          captionHidden
          columns={table.columns.map((header, i) => ({
            key: String(i),
            header,
            numeric: isNumeric(table, i),
            rowHeader: i === 0,
            cell: (row: readonly string[]) => row[i] ?? '',
          }))}
          rows={table.rows}
          rowKey={row => row.join('\u0000')}
          dense
        />
      )}
    </Section>
  )
}
