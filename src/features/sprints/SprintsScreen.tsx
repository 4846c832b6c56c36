import { useState } from 'react'
import { Button } from '#ui/actions/Button.tsx'
import { Overstated } from '#ui/feedback/Overstated.tsx'
import { Page } from '#ui/layout/Page.tsx'
import { focusById } from '#ui/focus.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import { useFocusOn } from '#ui/useFocusOn.ts'
import { CloseEnded } from './CloseEnded.tsx'
import { CostItems } from './costs/CostItems.tsx'
import { Deliverables } from './deliverables/Deliverables.tsx'
import { SprintTable } from './list/SprintTable.tsx'
import { NewSprint } from './NewSprint.tsx'
import { PasteSprints } from './paste/PasteSprints.tsx'

const COSTS = 'sprints-costs'
const DELIVERABLES = 'sprints-deliverables'

interface SprintsScreenProps extends TeamScreenProps {
  /** The part of the screen that was asked for. */
  readonly at?: 'deliverables'
}

/** Every sprint with its cost, what the team made in them, and its other money. */
export function SprintsScreen({ at, ...props }: SprintsScreenProps) {
  useFocusOn(at === 'deliverables' ? DELIVERABLES : undefined)
  const t = useText()
  const { data, figures, readOnly } = props
  const current = figures.current?.cost.sprint
  const [pasting, setPasting] = useState(false)
  return (
    <Page
      title={t('sprints.title')}
      crumb={data.team.name}
      lede={readOnly ? t('sprints.readOnly') : t('sprints.lede')}
      focusKey={data.team.id}
      actions={
        <>
          {current && (
            <a className="govuk-link" href={`#/sprints/${current.id}`}>
              {t('sprints.goTo.current', { n: current.number })}
            </a>
          )}
          <Button kind="link" onClick={() => focusById(DELIVERABLES)}>
            {t('sprints.goTo.deliverables', { n: data.deliverables.length })}
          </Button>
          <Button kind="link" onClick={() => focusById(COSTS)}>
            {t('sprints.goTo.costs', { n: data.costItems.length })}
          </Button>
        </>
      }
    >
      {!readOnly && (
        <NewSprint {...props}>
          <Button kind="secondary" expanded={pasting} onClick={() => setPasting(!pasting)}>
            {t('sprints.paste')}
          </Button>
        </NewSprint>
      )}
      {pasting && <PasteSprints {...props} onDone={() => setPasting(false)} />}
      {!readOnly && <CloseEnded {...props} />}
      <SprintTable {...props} />
      {data.sprints.length > 0 && <Overstated data={data} />}
      <div id={DELIVERABLES} tabIndex={-1}>
        <Deliverables {...props} />
      </div>
      <div id={COSTS} tabIndex={-1}>
        <CostItems {...props} />
      </div>
    </Page>
  )
}
