import { useMemo, useState } from 'react'
import { fundingOf } from '#core/funding/fundingOf.ts'
import { notFundedFigure } from '#core/explain/potMoney.ts'
import type { Pot } from '#core/records/pot.ts'
import { Button } from '#ui/actions/Button.tsx'
import { useFocusBack } from '#ui/actions/useFocusBack.ts'
import { EmptyState } from '#ui/feedback/EmptyState.tsx'
import { Figure } from '#ui/figure/Figure.tsx'
import { useFormats } from '#ui/formats.ts'
import { isolate } from '#ui/isolate.ts'
import { Columns } from '#ui/layout/Columns.tsx'
import { Page } from '#ui/layout/Page.tsx'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useFrame, useText } from '#ui/text.tsx'
import { Engagement } from './Engagement.tsx'
import { FundingStrip } from './FundingStrip.tsx'
import { Limits } from './Limits.tsx'
import { OverTime } from './OverTime.tsx'
import { PotDialog } from './edit/PotDialog.tsx'
import { PotsSection } from './PotsSection.tsx'
import { PutIn } from './PutIn.tsx'
import { Suppliers } from './Suppliers.tsx'
import { Warnings } from './Warnings.tsx'
import { WorkByQuarter } from './WorkByQuarter.tsx'
import { WorkInAll } from './WorkInAll.tsx'
import { Years } from './Years.tsx'

/** Pots of approved money: what is used, what is left, and when it ends. */
export function FundingScreen(props: TeamScreenProps) {
  const { data, figures, today, readOnly } = props
  const t = useText()
  const formats = useFormats()
  const frame = useFrame()
  const funding = useMemo(() => fundingOf(data, today, figures), [data, today, figures])
  const [editing, setEditing] = useState<{ readonly stored?: Pot }>()
  const [add, focusAdd] = useFocusBack()
  const all = { ...props, funding }
  const none = funding.pots.length === 0
  const addButton = (
    <Button ref={add} small={!none} onClick={() => setEditing({})}>
      {t(none ? 'funding.add.first' : 'funding.add')}
    </Button>
  )
  return (
    <Page
      title={t('funding.title')}
      crumb={isolate(data.team.name)}
      lede={t(none ? 'funding.lede.none' : 'funding.lede')}
      focusKey={data.team.id}
      actions={!none && !readOnly && addButton}
    >
      <Warnings funding={funding} />
      {none ? (
        <EmptyState title={t('funding.empty')} actions={!readOnly && addButton}>
          <p>{t(readOnly ? 'funding.empty.read' : 'funding.empty.what')}</p>
          {funding.all !== 0 && (
            <p>
              {t('funding.empty.notFunded')}{' '}
              <Figure derivation={() => notFundedFigure(figures, funding)}>
                {formats.money(funding.all)}
              </Figure>
            </p>
          )}
        </EmptyState>
      ) : (
        <>
          <FundingStrip {...all} />
          <PotsSection {...all} onChange={stored => setEditing({ stored })} onRemoved={focusAdd} />
          <Limits {...all} />
          <OverTime {...all} />
        </>
      )}
      {frame === 'investment' && <PutIn {...props} />}
      {funding.years.length > 0 && (
        <>
          <Years {...all} />
          <Columns kind="thirds">
            <Engagement {...all} />
            <Suppliers {...all} />
            <WorkInAll {...all} />
          </Columns>
          <WorkByQuarter {...all} />
        </>
      )}
      {editing && <PotDialog {...props} {...editing} onClose={() => setEditing(undefined)} />}
    </Page>
  )
}
