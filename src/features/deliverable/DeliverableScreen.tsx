import { useState } from 'react'
import { deliverableFigure } from '#core/outcomes/deliverableFigure.ts'
import { Button, ButtonLink } from '#ui/actions/Button.tsx'
import { EmptyState } from '#ui/feedback/EmptyState.tsx'
import { Page } from '#ui/layout/Page.tsx'
import { useFormats } from '#ui/formats.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import { About } from './About.tsx'
import { CostBySprint } from './CostBySprint.tsx'
import { Decisions } from './Decisions.tsx'
import type { DeliverableForm } from './deliverableProps.ts'
import { Served } from './Served.tsx'
import { Strip } from './Strip.tsx'
import { Votes } from './Votes.tsx'

interface DeliverableScreenProps extends TeamScreenProps {
  readonly id: string
  readonly Form: DeliverableForm
}

/** One deliverable: what it cost, what changed alongside, and what the team said and decided about it. */
export function DeliverableScreen({ id, Form, ...props }: DeliverableScreenProps) {
  const { data, figures, readOnly } = props
  const t = useText()
  const formats = useFormats()
  const [editing, setEditing] = useState(false)
  const figure = deliverableFigure(figures, id)
  if (!figure)
    return (
      <Page title={t('deliverable.gone')}>
        <EmptyState
          title={t('deliverable.gone.what')}
          actions={<ButtonLink href="#/sprints">{t('deliverable.all')}</ButtonLink>}
        />
      </Page>
    )
  const { deliverable } = figure
  const { name, kind, live } = deliverable
  const all = { ...props, figure }
  return (
    <Page
      title={name}
      focusKey={id}
      crumb={
        <>
          <a href="#/sprints">{t('deliverable.all')}</a> · {t(`sprints.kind.${kind}`)}
        </>
      }
      lede={
        live === undefined
          ? t('deliverable.notLive')
          : t('deliverable.live', { date: formats.date(live), ahead: live > props.today ? 'yes' : 'no' })
      }
      actions={
        !readOnly && (
          <Button kind="secondary" onClick={() => setEditing(true)}>
            {t('deliverable.edit')}
          </Button>
        )
      }
    >
      <Strip {...all} />
      <Served {...all} />
      <CostBySprint {...all} />
      <Votes {...all} />
      <Decisions {...all} />
      <About {...all} />
      {editing && <Form {...props} data={data} deliverable={deliverable} onClose={() => setEditing(false)} />}
    </Page>
  )
}
