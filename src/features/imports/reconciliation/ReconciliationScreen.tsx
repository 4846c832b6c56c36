import { useMemo, useState } from 'react'
import { latestMonths, ledgerMonths } from '#core/ledger/ledgerMonths.ts'
import { reconcile, type Reconciliation } from '#core/ledger/reconcile.ts'
import { statement, type Months } from '#core/ledger/statement.ts'
import { NoLedger } from '#features/imports/ledger/NoLedger.tsx'
import { type Ledger, useLedger } from '#storage/live.ts'
import { Button, ButtonLink } from '#ui/actions/Button.tsx'
import { Loading } from '#ui/feedback/Loading.tsx'
import { Page } from '#ui/layout/Page.tsx'
import { useFormats } from '#ui/formats.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import { Document } from './Document.tsx'
import { MonthsFields } from './MonthsFields.tsx'
import { usePaperHead } from './usePaperHead.ts'
import { paperNumber } from './paperNumber.ts'
import { useMonthsText } from './useMonthsText.ts'
import './reconciliation.scss'

/** The reconciliation of some months as finance checks and signs it: a paper of its own, without anything to decide. */
export function ReconciliationScreen(props: TeamScreenProps) {
  const t = useText()
  const { data, today } = props
  const ledger = useLedger(data.team.id)
  const rows = ledger.kind === 'ready' ? ledger.rows : undefined
  const found = useMemo(() => rows && reconcile(data, rows, today), [data, rows, today])
  if (ledger.kind === 'loading' || !found) return <Loading />
  const latest = latestMonths(ledger.files, ledger.rows)
  return latest ? (
    <Paper {...props} ledger={ledger} found={found} latest={latest} />
  ) : (
    <Page title={t('reconciliation.title')} crumb={data.team.name}>
      <NoLedger readOnly={props.readOnly} />
    </Page>
  )
}

interface PaperProps extends TeamScreenProps {
  readonly ledger: Ledger
  readonly found: Reconciliation
  readonly latest: Months
}

function Paper({ data, figures, today, ledger, found, latest }: PaperProps) {
  const t = useText()
  const formats = useFormats()
  const monthsText = useMonthsText()
  const [chosen, choose] = useState<Months>()
  const months = chosen ?? latest
  const made = useMemo(() => statement(found, ledger.rows, months), [found, ledger.rows, months])
  const { name: team, organisation } = data.team
  const heading = t('reconciliation.heading', { months: monthsText(months) })
  const number = useMemo(() => paperNumber(team, months, made, ledger), [team, months, made, ledger])
  usePaperHead(t('reconciliation.paper', { team, heading, number }))
  return (
    <Page
      title={heading}
      crumb={t('reconciliation.crumb', {
        named: organisation === '' ? 'no' : 'yes',
        organisation,
        team,
        date: formats.date(today),
        number,
      })}
      lede={t('reconciliation.lede')}
      actions={
        <>
          <Button onClick={() => window.print()}>{t('reconciliation.print')}</Button>
          <ButtonLink kind="secondary" href="#/imports/ledger">
            {t('reconciliation.back')}
          </ButtonLink>
        </>
      }
    >
      <MonthsFields all={ledgerMonths(ledger.rows, found)} value={months} onChange={choose} />
      <Document
        data={data}
        figures={figures}
        today={today}
        found={found}
        ledger={ledger}
        statement={made}
        months={months}
      />
    </Page>
  )
}
