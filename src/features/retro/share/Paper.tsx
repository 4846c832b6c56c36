import { isNumeric, type TextSection, type TextTable } from '#exchange/report/textDocument.ts'
import type { RetroProps } from '#features/retro/retroProps.ts'
import { useReport } from './useReport.ts'

/** The whole retro, whichever step is on the screen: for paper alone. */
export function Paper(props: RetroProps) {
  const { document } = useReport(props)
  return (
    <article className="sw-retro-paper" hidden>
      <h1>{document.title}</h1>
      {document.lede.map(line => (
        <p key={line}>{line}</p>
      ))}
      {document.sections.map(section => (
        <PaperSection key={section.title} {...section} />
      ))}
    </article>
  )
}

const look = (table: TextTable, column: number) => (isNumeric(table, column) ? 'sw-retro-amount' : undefined)

function PaperSection({ title, table, lines }: TextSection) {
  return (
    <section>
      <h2>{title}</h2>
      {table && (
        <table>
          <thead>
            <tr>
              {table.columns.map((column, i) => (
                <th key={column} scope="col" className={look(table, i)}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(cells => (
              <tr key={cells.join()}>
                {cells.map((cell, i) =>
                  i === 0 ? (
                    <th key={table.columns[i]} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={table.columns[i]} className={look(table, i)}>
                      {cell}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {lines.map((line, i) => (
        <p key={`${i} ${line}`}>{line}</p>
      ))}
    </section>
  )
}
