import { useRef, useState } from 'react'
import type { Deliverable } from '#core/records/deliverable.ts'
import { DeliverableDialog } from '#features/sprints/deliverables/DeliverableDialog.tsx'
import { useRemoveDeliverable } from '#features/sprints/deliverables/useRemoveDeliverable.tsx'
import { PasteEffort } from '#features/sprints/paste/PasteEffort.tsx'
import type { OneSprintProps } from './oneSprintProps.ts'
import { Button } from '#ui/actions/Button.tsx'
import { Panel } from '#ui/feedback/Panel.tsx'
import { RatesButton, useRates } from '#ui/figure/rates.tsx'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { useText } from '#ui/text.tsx'
import { effortRows } from './effortRows.ts'
import { EffortTable } from './EffortTable.tsx'
import { useEffortDraft } from './useEffortDraft.ts'

/** What the sprint was spent on: deliverables, the effort that each took, and the money that goes with it. */
export function EffortSection(props: OneSprintProps) {
  const { data, cost, readOnly } = props
  const t = useText()
  const { shown } = useRates()
  const form = useEffortDraft(props)
  const add = useRef<HTMLButtonElement>(null)
  const removing = useRemoveDeliverable(props, () => add.current?.focus())
  const [open, setOpen] = useState<'paste' | 'new' | Deliverable>()
  const [more, setMore] = useState<readonly string[]>([])
  const { rows, others } = effortRows(data, cost.sprint, [...more, ...Object.keys(form.draft.amounts)])
  const bring = (id: string) => setMore(now => [...now, id])
  const close = () => setOpen(undefined)
  // Days of work beside their cost are a day rate.
  const hidden = form.draft.unit === 'days' && !shown
  return (
    <Section
      title={t('sprints.effort.title')}
      caption={t('sprints.effort.caption')}
      links={hidden && <RatesButton />}
    >
      {!readOnly && (
        <div className="govuk-button-group">
          <Button ref={add} kind="secondary" onClick={() => setOpen('new')}>
            {t('sprints.deliverable.add')}
          </Button>
          <Button
            kind="secondary"
            expanded={open === 'paste'}
            onClick={() => setOpen(open === 'paste' ? undefined : 'paste')}
          >
            {t('sprints.effort.paste')}
          </Button>
        </div>
      )}
      {form.back && (
        <Panel kind="info" title={t('sprints.effort.back.title')}>
          <p>{t('sprints.effort.back.what')}</p>
        </Panel>
      )}
      {open === 'paste' && <PasteEffort {...props} sprint={cost.sprint} onDone={close} />}
      <EffortTable
        {...props}
        form={form}
        rows={rows}
        hidden={hidden}
        onEdit={setOpen}
        onRemove={removing.ask}
      />
      {!readOnly && others.length > 0 && (
        <div className="sw-screen-only">
          <SelectField
            id="effort-bring"
            label={t('sprints.effort.bring')}
            value=""
            options={[
              { value: '', text: t('sprints.effort.bring.choose') },
              ...others.map(({ id, name }) => ({ value: id, text: name })),
            ]}
            onChange={bring}
          />
        </div>
      )}
      {open !== undefined && open !== 'paste' && (
        <DeliverableDialog
          {...props}
          deliverable={open === 'new' ? undefined : open}
          onAdded={bring}
          onClose={close}
        />
      )}
      {removing.dialog}
    </Section>
  )
}
