import { useState } from 'react'
import { askedCostFigure } from '#core/explain/worth.ts'
import { rolePrices } from '#core/worth/rolePrices.ts'
import { TextField } from '#ui/fields/Input.tsx'
import { Figure } from '#ui/figure/Figure.tsx'
import { useRates } from '#ui/figure/rates.tsx'
import { Columns } from '#ui/layout/Columns.tsx'
import { Page } from '#ui/layout/Page.tsx'
import { useCoded, useText } from '#ui/text.tsx'
import { ChangeFields } from './ask/ChangeFields.tsx'
import { PriceFields } from './ask/PriceFields.tsx'
import { readWorth } from './ask/readWorth.ts'
import { emptyWorth } from './ask/worthForm.ts'
import { Instead } from './Instead.tsx'
import { LinkNotes } from './share/LinkNotes.tsx'
import { readLink } from './share/link.ts'
import { WorthActions } from './share/WorthActions.tsx'
import { SoFar } from './SoFar.tsx'
import { useWorthWords } from './useWorthWords.ts'
import { WorthAnswer } from './WorthAnswer.tsx'
import type { WorthProps } from './worthProps.ts'

interface WorthScreenProps extends WorthProps {
  /** What a link holds: the part of the address after the question mark. */
  readonly query?: string
}

/** The question in the largest type on the page, answered as one types. Nothing is stored. */
export function WorthScreen({ query = '', ...props }: WorthScreenProps) {
  const { currency, today, team } = props
  const t = useText()
  const coded = useCoded()
  const { question } = useWorthWords()
  const rates = useRates()
  const roles = team ? [...rolePrices(team.data, today).keys()] : []
  const [linked] = useState(() => readLink(query, { currency, ...(team && { team: team.data }), roles }))
  const [form, setForm] = useState(linked?.form ?? emptyWorth(roles.length > 0 ? 'rates' : 'people'))
  const read = readWorth(form, { currency, today, team })
  const hidden = read.close && !rates.shown
  const error = (id: string) => {
    const fault = read.faults[id]
    return fault && coded('issue', fault.code, fault)
  }
  const { cost, basis, hoursPerDay } = read
  const seen = hidden ? undefined : cost
  return (
    <Page
      title={t('worth.title')}
      crumb={t('worth.crumb', { team: team?.data.team.name ?? '', chosen: team ? 'yes' : 'no' })}
      heading={<span className="sw-ask">{question(form, seen)}</span>}
      lede={
        seen !== undefined && (
          <Figure derivation={() => askedCostFigure(seen, basis, hoursPerDay)}>{t('worth.how')}</Figure>
        )
      }
    >
      <LinkNotes notes={linked?.notes ?? []} />
      <Columns kind="halves">
        <div>
          {seen !== undefined && read.noRate === undefined && <SoFar form={form} read={read} />}
          <TextField
            id="worth-making"
            label={t('worth.making')}
            hint={t('worth.making.hint')}
            width="long"
            value={form.making}
            onChange={making => setForm(now => ({ ...now, making }))}
          />
          <PriceFields form={form} roles={roles} error={error} onChange={setForm} />
          <ChangeFields
            form={form}
            outcomes={team?.figures.outcomes ?? []}
            error={error}
            onChange={(field, text) => setForm(now => ({ ...now, [field]: text }))}
          />
          <WorthActions {...props} form={form} read={read} />
        </div>
        <div>
          <WorthAnswer form={form} read={read} hidden={hidden} />
          {seen !== undefined && read.noRate === undefined && team && (
            <Instead team={team} asked={seen} about={read.outcome?.outcome.id} />
          )}
          {seen !== undefined && !team && <p className="sw-note">{t('worth.instead.noTeam')}</p>}
        </div>
      </Columns>
    </Page>
  )
}
