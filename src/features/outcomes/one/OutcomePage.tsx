import { useState } from 'react'
import { CountedTwice } from '#features/outcomes/CountedTwice.tsx'
import { cut } from '#features/outcomes/cut.ts'
import { EditOutcome } from '#features/outcomes/edit/EditOutcome.tsx'
import { Button } from '#ui/actions/Button.tsx'
import { Columns } from '#ui/layout/Columns.tsx'
import { Page } from '#ui/layout/Page.tsx'
import { Tag } from '#ui/layout/Tag.tsx'
import { useText } from '#ui/text.tsx'
import { ChangeAnswer } from './ChangeAnswer.tsx'
import { ChartOfReadings } from './ChartOfReadings.tsx'
import { Claims } from './Claims.tsx'
import { Groups } from './Groups.tsx'
import type { OutcomeProps } from './outcomeProps.ts'
import { OutcomeFacts } from './OutcomeFacts.tsx'
import { Readings } from './Readings.tsx'
import { RemoveOutcome } from './RemoveOutcome.tsx'
import { Through } from './Through.tsx'
import { VersionNotice } from './VersionNotice.tsx'

/** One outcome: what changed for people, who is behind it, and what was spent alongside. */
export function OutcomePage(props: OutcomeProps) {
  const t = useText()
  const [open, setOpen] = useState<'edit' | 'remove'>()
  const { figure, figures, readOnly } = props
  const { outcome, metric } = figure
  const close = () => setOpen(undefined)
  return (
    <Page
      title={metric.name}
      crumb={<a href="#/outcomes">{t('outcomes.title')}</a>}
      lede={cut(metric.counts, 300) || undefined}
      focusKey={outcome.id}
      actions={
        <>
          {outcome.guardrail && <Tag kind="plain">{t('outcomes.guardrail')}</Tag>}
          {!readOnly && (
            <>
              <Button kind="secondary" onClick={() => setOpen('edit')}>
                {t('outcomes.edit')}
              </Button>
              <Button kind="secondary" onClick={() => setOpen('remove')}>
                {t('outcomes.remove')}
              </Button>
            </>
          )}
        </>
      }
    >
      <VersionNotice {...props} />
      <CountedTwice figures={figures} outcome={outcome.id} />
      <Columns kind="main-side">
        <div>
          <ChangeAnswer {...props} />
          <ChartOfReadings {...props} />
          <Groups {...props} />
          <Claims {...props} />
        </div>
        <div>
          <OutcomeFacts {...props} />
        </div>
      </Columns>
      <Readings {...props} />
      <Through {...props} />
      {open === 'edit' && <EditOutcome {...props} onClose={close} />}
      {open === 'remove' && <RemoveOutcome {...props} onClose={close} />}
    </Page>
  )
}
