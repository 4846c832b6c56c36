import { useMemo, useState } from 'react'
import { countedAmount } from '#core/costing/items.ts'
import { judgeBy } from '#core/ledger/judge.ts'
import { estimatedOf } from '#core/ledger/estimated.ts'
import { sum } from '#core/money.ts'
import type { LedgerRow } from '#core/records/ledgerRow.ts'
import type { Ledger } from '#storage/live.ts'
import { Button } from '#ui/actions/Button.tsx'
import { TextField } from '#ui/fields/Input.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { useFormats } from '#ui/formats.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import type { Column } from '#ui/tables/column.ts'
import { VirtualTable } from '#ui/tables/VirtualTable.tsx'
import { useText } from '#ui/text.tsx'
import { chooseColumn } from './chooseColumn.tsx'
import { DecideDialog } from './DecideDialog.tsx'
import { rowColumns } from './rowColumns.tsx'
import { useLedgerWords } from './useLedgerWords.ts'

/** More payments than this are looked for by their words. */
const MANY = 10

const holdsWords = (row: LedgerRow, sought: string) =>
  [row.supplier, row.description, row.type, row.area, row.reference].some(text =>
    text.toLowerCase().includes(sought.trim().toLowerCase()),
  )

/** Rows that nobody has decided on, and those that a rule says settle estimates: they count nowhere yet. */
export function Waiting(props: TeamScreenProps & { readonly ledger: Ledger }) {
  const { data, ledger, readOnly } = props
  const judge = useMemo(() => judgeBy(ledger.rules, estimatedOf(data)), [ledger.rules, data])
  const t = useText()
  const formats = useFormats()
  const words = useLedgerWords()
  const [asked, ask] = useState<readonly LedgerRow[]>()
  const [marked, mark] = useState<ReadonlySet<string>>(new Set())
  const [sought, seek] = useState('')
  const open = ledger.rows.filter(({ treatment }) => treatment.kind === 'open')
  const shown = open.filter(row => holdsWords(row, sought))
  const chosen = open.filter(({ id }) => marked.has(id))
  const which = ({ supplier, date }: LedgerRow) =>
    t('ledger.row.which', { supplier, date: formats.date(date) })
  const columns: Column<LedgerRow>[] = [
    ...(readOnly ? [] : [chooseColumn({ t, which, marked, mark })]),
    ...rowColumns(t, formats),
    {
      key: 'proposed',
      header: t('ledger.waiting.proposed'),
      width: 'medium',
      cell: row => {
        const { treat, doubt } = judge(row)
        return (
          <>
            {treat ? words.treatment(treat) : t('ledger.waiting.none')}
            {doubt && <div className="sw-note">{words.doubt(doubt)}</div>}
          </>
        )
      },
    },
    ...(readOnly
      ? []
      : [
          {
            key: 'decide',
            header: t('ledger.waiting.decide'),
            headerHidden: true,
            cell: (row: LedgerRow) => (
              <Button kind="link" about={which(row)} onClick={() => ask([row])}>
                {t('ledger.waiting.decide')}
              </Button>
            ),
          },
        ]),
  ]
  return (
    <Section title={t('ledger.waiting.title', { n: open.length })} caption={t('ledger.waiting.caption')}>
      {open.length > MANY && (
        <TextField
          id="ledger-sought"
          label={t('ledger.waiting.find')}
          width="long"
          value={sought}
          onChange={seek}
        />
      )}
      {!readOnly && open.length > 1 && (
        <div className="govuk-button-group">
          <Button
            kind="secondary"
            small
            onClick={() => mark(new Set([...marked, ...shown.map(({ id }) => id)]))}
          >
            {t('ledger.waiting.all', { n: shown.length })}
          </Button>
          {chosen.length > 0 && (
            <>
              <Button small onClick={() => ask(chosen)}>
                {t('ledger.waiting.together', {
                  n: chosen.length,
                  sum: formats.moneyExact(sum(chosen.map(countedAmount))),
                })}
              </Button>
              <Button kind="link" onClick={() => mark(new Set())}>
                {t('ledger.waiting.noneChosen')}
              </Button>
            </>
          )}
        </div>
      )}
      <VirtualTable
        caption={t('ledger.waiting.table')}
        captionHidden
        dense
        columns={columns}
        rows={shown}
        rowKey={({ id }) => id}
        empty={t(open.length === 0 ? 'ledger.waiting.empty' : 'ledger.waiting.notFound')}
      />
      {asked && <DecideDialog {...props} rows={asked} onClose={() => ask(undefined)} />}
    </Section>
  )
}
