import { cut } from '#core/retro/brief.ts'
import { partsOf } from '#core/retro/fold.ts'
import { rowsAsShown } from '#core/shown.ts'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import type { RetroProps } from '#features/retro/retroProps.ts'
import { HindsightView } from '#features/retro/hindsight/HindsightView.tsx'
import { SHORT_NAME } from '#features/retro/stage/room.ts'
import { NothingToAsk } from './NothingToAsk.tsx'
import { OneQuestion } from './OneQuestion.tsx'

/** Step 4: is it worth it? One deliverable at a time, the one with the most money first. */
export function Worth(props: RetroProps) {
  const { shown, votes, place, move, open, cost, data } = props
  const t = useText()
  const formats = useFormats()
  const { made } = partsOf(shown.bought)
  const inWhole = new Map(
    partsOf(rowsAsShown(shown.bought)).made.map(({ deliverable, amount }) => [deliverable.id, amount]),
  )
  const asked = made.filter(
    ({ deliverable, amount }) =>
      amount > 0 && (open || votes.some(vote => vote.deliverable === deliverable.id)),
  )
  const chosen = asked.find(({ deliverable }) => deliverable.id === place.deliverable) ?? asked[0]
  const title = t('retro.page', { n: cost.sprint.number, name: t('retro.step.4') })
  const past = data.votes.length
  if (place.view === 'hindsight') return <HindsightView {...props} title={title} />
  const toHindsight = past > 0 && (
    <button type="button" className="sw-retro-link" onClick={() => move({ view: 'hindsight' })}>
      {t('retro.hindsight.open', { n: past })}
    </button>
  )
  if (!chosen) return <NothingToAsk {...props} title={title} toHindsight={toHindsight} />
  const { id } = chosen.deliverable
  return (
    <>
      <div className="sw-retro-choose">
        <SelectField
          id="retro-deliverable"
          label={t('retro.worth.about')}
          value={id}
          options={asked.map(({ deliverable, amount, of1 }) => ({
            value: deliverable.id,
            text: t('retro.worth.option', {
              name: cut(deliverable.name, SHORT_NAME),
              share: of1 === undefined ? '' : formats.share(of1),
              part: of1 === undefined ? 'no' : 'yes',
              money: formats.money(inWhole.get(deliverable.id) ?? amount),
              voted: votes.some(vote => vote.deliverable === deliverable.id) ? 'yes' : 'no',
            }),
          }))}
          onChange={deliverable => move({ deliverable, view: 'question' })}
        />
        {toHindsight}
      </div>
      <OneQuestion key={id} {...props} part={chosen} title={title} />
    </>
  )
}
