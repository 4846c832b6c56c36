import type { HeadlinePart, PageCell, PageTable, SummaryPage } from '#exchange/report/summaryPage.ts'
import { classes } from '#ui/classes.ts'
import { Figure } from '#ui/figure/Figure.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { ScrollRegion } from '#ui/tables/ScrollRegion.tsx'
import './summary.scss'

const LOOKS: Readonly<Record<HeadlinePart['look'], string>> = {
  in: 'sw-in',
  out: 'sw-out',
  alert: 'sw-alert',
  plain: '',
}

/** The headline with its colours, for the page's own heading. */
export const HeadlineParts = ({ parts }: { readonly parts: readonly HeadlinePart[] }) =>
  parts.map(({ text, look }, i) => (
    // What is graver than the money leads it, in a line of its own.
    <span key={text} className={classes(LOOKS[look], look === 'alert' && i === 0 && 'sw-heading-lead')}>
      {text}{' '}
    </span>
  ))

const Cell = ({ text, open }: PageCell) => (open ? <Figure derivation={open}>{text}</Figure> : text)

/** Everything under the heading, as it stands on paper. */
export function Sheet({ page }: { readonly page: SummaryPage }) {
  return (
    <div className="sw-summary">
      <dl className="sw-summary-facts">
        {page.facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <Cell {...value} />
            </dd>
          </div>
        ))}
      </dl>
      <SheetTable {...page.years} />
      <SheetTable {...page.changed} />
      <Section title={page.beside.title}>
        <p className="sw-summary-words">{page.beside.text}</p>
      </Section>
      <p className="sw-summary-made">{page.made}</p>
    </div>
  )
}

function SheetTable({ title, columns, rows, notes }: PageTable) {
  return (
    <Section title={title}>
      {rows.length > 0 && (
        <ScrollRegion label={title}>
          <table className="sw-summary-table">
            <caption className="govuk-visually-hidden">{title}</caption>
            <thead>
              <tr>
                {columns.map(column => (
                  <th key={column.title} scope="col" className={classes(column.numeric && 'sw-numeric')}>
                    {column.title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ cells, total }, n) => (
                <tr key={`${cells[0]?.text} ${n}`} className={classes(total && 'sw-summary-total')}>
                  {cells.map((cell, i) => {
                    const column = columns[i]
                    return i === 0 ? (
                      <th key={column?.title} scope="row">
                        <Cell {...cell} />
                      </th>
                    ) : (
                      <td key={column?.title} className={classes(column?.numeric && 'sw-numeric')}>
                        <Cell {...cell} />
                      </td>
                    )
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      {notes.map(note => (
        <p key={note} className="sw-note">
          {note}
        </p>
      ))}
    </Section>
  )
}
