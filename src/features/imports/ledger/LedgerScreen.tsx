import { useMemo, useState } from 'react'
import { reconcile } from '#core/ledger/reconcile.ts'
import { Refused } from '#features/imports/Refused.tsx'
import { useRefusal } from '#features/imports/useRefusal.ts'
import { useLedger } from '#storage/live.ts'
import { ButtonLink } from '#ui/actions/Button.tsx'
import { Loading } from '#ui/feedback/Loading.tsx'
import { KpiStrip } from '#ui/layout/KpiStrip.tsx'
import { Page } from '#ui/layout/Page.tsx'
import { useFormats } from '#ui/formats.ts'
import type { Act, TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import { CameTwice } from './CameTwice.tsx'
import { Decided } from './Decided.tsx'
import { FileSection } from './FileSection.tsx'
import { MayBeTwice } from './MayBeTwice.tsx'
import { MonthTable } from './MonthTable.tsx'
import { NoLedger } from './NoLedger.tsx'
import { NotMet } from './NotMet.tsx'
import { ScopeSection } from './ScopeSection.tsx'
import { Settlements } from './Settlements.tsx'
import { Waiting } from './Waiting.tsx'

/** The team's estimates beside the ledger: what waits, what differs by month and kind, what was settled. */
export function LedgerScreen(props: TeamScreenProps) {
  const t = useText()
  const formats = useFormats()
  const { data, today } = props
  const refusal = useRefusal()
  const [refused, setRefused] = useState<readonly string[]>([])
  // A refusal is for the form that asked to show; these are buttons without one.
  const act: Act = async (doing, done) => {
    const result = await props.act(doing, done)
    setRefused(refusal(result, () => undefined))
    return result
  }
  const ledger = useLedger(data.team.id)
  const rows = ledger.kind === 'ready' ? ledger.rows : undefined
  const found = useMemo(() => rows && reconcile(data, rows, today), [data, rows, today])
  if (ledger.kind === 'loading' || !found) return <Loading />
  const { total, open, openSum, notOursSum } = found
  const strip = [
    {
      key: 'ledger',
      label: t('ledger.strip.ledger'),
      value: formats.moneyExact(total.ledger),
      note: t('ledger.strip.ledger.note'),
    },
    {
      key: 'estimated',
      label: t('ledger.strip.estimated'),
      value: formats.moneyExact(total.notInLedger),
      note: t('ledger.strip.estimated.note'),
    },
    {
      key: 'waiting',
      label: t('ledger.strip.waiting'),
      value: formats.moneyExact(openSum),
      note: t('ledger.strip.waiting.note', { n: open.length }),
    },
    {
      key: 'not',
      label: t('ledger.strip.not'),
      value: formats.moneyExact(notOursSum),
      note: t('ledger.strip.not.note'),
    },
  ]
  return (
    <Page
      title={t('ledger.title')}
      crumb={t('ledger.crumb', { team: data.team.name, date: formats.date(today) })}
      lede={t('ledger.lede')}
      actions={
        ledger.rows.length > 0 && (
          <>
            {!props.readOnly && <ButtonLink href="#/imports">{t('ledger.import.another')}</ButtonLink>}
            <ButtonLink kind="secondary" href="#/imports/ledger/reconciliation">
              {t('reconciliation.open')}
            </ButtonLink>
          </>
        )
      }
    >
      {ledger.rows.length === 0 ? (
        <NoLedger readOnly={props.readOnly} />
      ) : (
        <>
          <Refused sentences={refused} />
          <KpiStrip items={strip} />
          <Waiting {...props} ledger={ledger} />
          <MayBeTwice {...props} act={act} ledger={ledger} />
          <FileSection {...props} ledger={ledger} />
          <MonthTable {...props} found={found} ledger={ledger} />
          <NotMet {...props} found={found} />
          <CameTwice ledger={ledger} />
          <Settlements {...props} act={act} ledger={ledger} />
          <ScopeSection {...props} act={act} ledger={ledger} />
          <Decided {...props} act={act} ledger={ledger} />
        </>
      )}
    </Page>
  )
}
