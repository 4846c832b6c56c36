import { useState } from 'react'
import type { Rate } from '#core/records/rate.ts'
import { Panel } from '#ui/feedback/Panel.tsx'
import { RatesButton } from '#ui/figure/rates.tsx'
import { Page } from '#ui/layout/Page.tsx'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import { useFocusOn } from '#ui/useFocusOn.ts'
import { CalendarSection } from './CalendarSection.tsx'
import { LeaveSection } from './LeaveSection.tsx'
import { MissingRates } from './MissingRates.tsx'
import { PeopleSection } from './PeopleSection.tsx'
import { RateDialog } from './RateDialog.tsx'
import type { AskRate } from './rateForm.ts'
import { RatesSection } from './RatesSection.tsx'
import { RenameDialog } from './RenameDialog.tsx'
import { TeamSection } from './TeamSection.tsx'

type Asked =
  | { readonly kind: 'add'; readonly about: Parameters<AskRate>[0] }
  | { readonly kind: 'change'; readonly stored: Rate }
  | { readonly kind: 'rename' }

const LEAVE = 'team-leave'

interface TeamRatesProps extends TeamScreenProps {
  /** The part of the screen that was asked for. */
  readonly at?: 'leave'
}

/** Who works on the team, what they cost a day, when they are away, and which days are worked. */
export function TeamScreen({ at, ...props }: TeamRatesProps) {
  useFocusOn(at === 'leave' ? LEAVE : undefined)
  const { data, readOnly } = props
  const t = useText()
  const [asked, setAsked] = useState<Asked>()
  const close = () => setAsked(undefined)
  const add: AskRate = about => setAsked({ kind: 'add', about })
  const isCopy = data.team.origin === 'copy'
  return (
    <Page
      title={t('team.title')}
      crumb={data.team.name}
      lede={isCopy ? undefined : t('team.privacy')}
      focusKey={data.team.id}
      actions={!isCopy && data.rates.length > 0 && <RatesButton />}
    >
      {readOnly && (
        <Panel kind="info" title={t('team.readOnly.title')}>
          <p>{t(isCopy ? 'team.readOnly.copy' : 'team.readOnly.device')}</p>
        </Panel>
      )}
      {!isCopy && <MissingRates {...props} onAdd={add} />}
      <TeamSection {...props} />
      {!isCopy && (
        <>
          <PeopleSection {...props} onAddRate={add} />
          <RatesSection
            {...props}
            onAdd={add}
            onChange={stored => setAsked({ kind: 'change', stored })}
            onRename={() => setAsked({ kind: 'rename' })}
          />
          <div id={LEAVE} tabIndex={-1}>
            <LeaveSection {...props} />
          </div>
        </>
      )}
      <CalendarSection {...props} />
      {asked?.kind === 'add' && <RateDialog {...props} about={asked.about} onClose={close} />}
      {asked?.kind === 'change' && <RateDialog {...props} stored={asked.stored} onClose={close} />}
      {asked?.kind === 'rename' && <RenameDialog {...props} onClose={close} />}
    </Page>
  )
}
