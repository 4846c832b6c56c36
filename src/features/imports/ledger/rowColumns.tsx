import { countedAmount } from '#core/costing/items.ts'
import { add } from '#core/money.ts'
import type { LedgerRow } from '#core/records/ledgerRow.ts'
import type { Formats } from '#ui/formatting.ts'
import type { Column } from '#ui/tables/column.ts'
import type { Translate } from '#ui/translate.ts'

/** What tells a ledger row from others, where it can be found, and when it was paid. */
export const paymentColumns = (t: Translate, formats: Formats): Column<LedgerRow>[] => [
  {
    key: 'supplier',
    header: t('ledger.field.supplier'),
    rowHeader: true,
    width: 'wide',
    cell: ({ supplier, description, nth }) => (
      <>
        {supplier || description || t('ledger.row.nameless')}
        <div className="sw-note">
          {[supplier ? description : '', nth > 1 ? t('ledger.row.nth', { nth }) : '']
            .filter(text => text !== '')
            .join('. ')}
        </div>
      </>
    ),
  },
  {
    key: 'date',
    header: t('ledger.row.paid'),
    cell: ({ date, reference, row, service, serviceAssumed }) => (
      <>
        <div className="sw-nowrap">{formats.date(date)}</div>
        {reference}
        <div className="sw-note">
          {t('ledger.row.at', { row })}
          {service && (
            <div>
              {t(serviceAssumed ? 'ledger.service.taken' : 'ledger.service.known', {
                from: formats.date(service.from),
                to: formats.date(service.to),
              })}
            </div>
          )}
        </div>
      </>
    ),
  },
  {
    key: 'area',
    header: t('ledger.field.area'),
    width: 'medium',
    cell: ({ area, type }) => (
      <>
        {area}
        <div className={area ? 'sw-note' : undefined}>{type}</div>
      </>
    ),
  },
]

/** What counts of a payment, and what the ledger has where that is something else. */
export const paidAmount = (t: Translate, formats: Formats, row: LedgerRow) => (
  <>
    {formats.moneyExact(countedAmount(row))}
    {row.money.vat.kind === 'stated' && (
      <div className="sw-note">
        {t('ledger.row.net', {
          net: formats.moneyExact(row.money.net),
          gross: formats.moneyExact(add(row.money.net, row.money.vat.vat)),
        })}
      </div>
    )}
  </>
)

/** What every list of ledger rows shows of each. */
export const rowColumns = (t: Translate, formats: Formats): Column<LedgerRow>[] => [
  ...paymentColumns(t, formats),
  {
    key: 'amount',
    header: t('ledger.rules.sum'),
    numeric: true,
    cell: row => paidAmount(t, formats, row),
  },
]
