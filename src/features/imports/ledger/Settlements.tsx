import type { Settled } from '#core/costing/types.ts'
import { subtract } from '#core/money.ts'
import { type Ledger } from '#storage/live.ts'
import { useStore } from '#storage/useStore.ts'
import { unsettle } from '#storage/writes/ledger/settleRows.ts'
import { Button } from '#ui/actions/Button.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { useFormats } from '#ui/formats.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import type { Column } from '#ui/tables/column.ts'
import { Table } from '#ui/tables/Table.tsx'
import { useText } from '#ui/text.tsx'
import { Payments } from './Payments.tsx'
import { signedMoney } from './signedMoney.ts'
import { useLedgerWords } from './useLedgerWords.ts'

/** What was settled: the estimate, what the ledger says, and the adjustment that stands beside the estimate. */
export function Settlements({
  data,
  figures,
  act,
  readOnly,
  ledger,
}: TeamScreenProps & { readonly ledger: Ledger }) {
  const t = useText()
  const formats = useFormats()
  const store = useStore()
  const words = useLedgerWords()
  const { settled } = figures.cost
  if (settled.length === 0) return null
  const nameOf = ({ settlement }: Settled) =>
    formats.list(settlement.targets.map(target => words.target(target, data)))
  const byId = new Map(ledger.rows.map(row => [row.id, row]))
  const rowsOf = ({ settlement }: Settled) => settlement.rows.flatMap(({ row }) => byId.get(row) ?? [])
  const columns: Column<Settled>[] = [
    {
      key: 'what',
      header: t('ledger.settled.what'),
      rowHeader: true,
      width: 'wide',
      cell: one => (
        <>
          {nameOf(one)}
          <Payments rows={rowsOf(one)} />
        </>
      ),
    },
    {
      key: 'estimate',
      header: t('ledger.month.estimated'),
      numeric: true,
      cell: one => formats.moneyExact(one.estimate),
    },
    {
      key: 'ledger',
      header: t('ledger.month.ledger'),
      numeric: true,
      cell: one => formats.moneyExact(one.ledger),
    },
    {
      key: 'adjustment',
      header: t('ledger.month.adjusted'),
      numeric: true,
      cell: one => signedMoney(formats, subtract(one.ledger, one.estimate)),
    },
    ...(readOnly
      ? []
      : [
          {
            key: 'back',
            header: t('ledger.settled.back'),
            headerHidden: true,
            cell: (one: Settled) => (
              <Button
                kind="link"
                about={nameOf(one)}
                onClick={() =>
                  void act(unsettle(store, one.settlement, rowsOf(one)), t('ledger.settled.taken'))
                }
              >
                {t('ledger.settled.back')}
              </Button>
            ),
          },
        ]),
  ]
  return (
    <Section title={t('ledger.settled.title')} caption={t('ledger.settled.caption')}>
      <Table
        caption={t('ledger.settled.title')}
        captionHidden
        dense
        columns={columns}
        rows={settled}
        rowKey={({ settlement }) => settlement.id}
      />
    </Section>
  )
}
