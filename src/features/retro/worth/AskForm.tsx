import { useState } from 'react'
import { DateField, MoneyField, NumberField } from '#ui/fields/Input.tsx'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { cut } from '#core/retro/brief.ts'
import { emptyBallot, voters } from '#core/worth/ballot.ts'
import { focusById } from '#ui/focus.ts'
import { useFormats } from '#ui/formats.ts'
import { Page } from '#ui/layout/Page.tsx'
import { useCoded, useText } from '#ui/text.tsx'
import { SHORT_NAME } from '#features/retro/stage/room.ts'
import type { OneQuestionProps } from './voteProps.ts'
import { InsteadOfVotes } from './InsteadOfVotes.tsx'
import { readAsk, type About } from './readAsk.ts'
import type { BallotState } from './useBallot.ts'

const fields = ['outcome', 'expected', 'value', 'due'] as const
const idOf = {
  outcome: 'retro-outcome',
  expected: 'retro-expected',
  value: 'retro-value',
  due: 'retro-due',
} as const satisfies Record<keyof About, string>

interface AskFormProps extends OneQuestionProps {
  readonly ballot: BallotState
}

/** What would make it worth it, set before the votes are revealed: outcome, expectation, value, the reading that tells. */
export function AskForm({ ballot, part, title, move, currency, today, retro }: AskFormProps) {
  const t = useText()
  const coded = useCoded()
  const formats = useFormats()
  // As typed here: what is kept comes back later than the next key.
  const [about, setTyped] = useState(ballot.about)
  const { serves, others, aboutOf } = ballot
  const chosen = [...serves, ...others].find(({ outcome }) => outcome.id === about.outcome)
  const { faults } = readAsk(about, currency, today)
  const type = (change: Partial<About>) => {
    setTyped(now => ({ ...now, ...change }))
    ballot.setAbout(change)
  }
  const choose = (outcome: string) => {
    const { due, value } = aboutOf([...serves, ...others].find(each => each.outcome.id === outcome))
    type({ outcome, value, due })
  }
  const error = (field: keyof About) => {
    const fault = faults[field]
    return fault && coded('issue', fault.code, { ...fault, date: formats.date(retro.date) })
  }
  const votes = voters(ballot.ballot.counts)
  if (votes > 0)
    return (
      <Page
        title={title}
        heading={t('retro.ask.title', { name: cut(part.deliverable.name, SHORT_NAME) })}
        focusKey="4 ask"
      >
        <div className="sw-retro-card">
          <InsteadOfVotes
            votes={votes}
            by="again"
            use={() => ballot.vote(() => emptyBallot)}
            keep={() => move({ view: 'question' })}
            back={idOf.outcome}
          />
        </div>
      </Page>
    )
  const worth = chosen?.worth
  const unit = chosen?.metric.unit ?? 'count'
  return (
    <Page
      title={title}
      heading={t('retro.ask.title', { name: cut(part.deliverable.name, SHORT_NAME) })}
      focusKey="4 ask"
    >
      <form
        className="sw-retro-card sw-retro-form"
        onSubmit={event => {
          event.preventDefault()
          // What cannot be read would be left out of what the votes are about.
          const wrong = fields.find(field => faults[field])
          if (wrong) focusById(idOf[wrong])
          else move({ view: 'question' })
        }}
      >
        <SelectField
          id={idOf.outcome}
          label={t('retro.ask.outcome')}
          value={about.outcome}
          options={[
            { value: '', text: t('retro.ask.none') },
            ...[...serves, ...others].map(({ outcome, metric }) => ({
              value: outcome.id,
              text: metric.name,
            })),
          ]}
          onChange={choose}
        />
        <NumberField
          id={idOf.expected}
          label={t('retro.ask.expected', { unit, better: chosen?.metric.better ?? 'higher' })}
          value={about.expected}
          error={error('expected')}
          onChange={expected => type({ expected })}
        />
        <MoneyField
          id={idOf.value}
          label={t('retro.ask.value', { unit })}
          hint={
            worth && t('retro.ask.value.own', { money: formats.money(worth.value), source: worth.source })
          }
          value={about.value}
          error={error('value')}
          onChange={value => type({ value })}
        />
        <DateField
          id={idOf.due}
          label={t('retro.ask.due')}
          value={about.due}
          error={error('due')}
          onChange={due => type({ due })}
        />
        <div className="sw-retro-buttons">
          <button type="submit" className="govuk-button">
            {t('retro.ask.done')}
          </button>
          <span>{t('retro.ask.sealed')}</span>
        </div>
      </form>
    </Page>
  )
}
