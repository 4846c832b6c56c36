import { breakEvenFigure, costIfExpectedFigure } from '#core/explain/worth.ts'
import { valueOfOne } from '#core/worth/valueOfOne.ts'
import { Panel } from '#ui/feedback/Panel.tsx'
import { Figure } from '#ui/figure/Figure.tsx'
import { RatesButton } from '#ui/figure/rates.tsx'
import { Answer } from '#ui/layout/Answer.tsx'
import type { WorthRead } from './ask/readWorth.ts'
import { isBlank, type WorthForm } from './ask/worthForm.ts'
import { fallsShort } from './fallsShort.ts'
import { useWorthWords } from './useWorthWords.ts'

interface WorthAnswerProps {
  readonly form: WorthForm
  readonly read: WorthRead
  /** The cost says what a rate is, and rates are hidden. */
  readonly hidden: boolean
}

/** The break-even in the change's own unit, or what is still to be said. */
export function WorthAnswer(props: WorthAnswerProps) {
  const { t } = useWorthWords()
  const { read, hidden } = props
  if (read.noRate !== undefined)
    return (
      <Panel
        kind="attention"
        title={t('worth.noRate', { role: read.noRate })}
        actions={<a href="#/team">{t('worth.noRate.do')}</a>}
      >
        <p>{t('worth.noRate.why')}</p>
      </Panel>
    )
  if (hidden)
    return (
      <Panel kind="info" title={t('worth.close')} actions={<RatesButton />}>
        <p>{t('worth.close.why')}</p>
      </Panel>
    )
  return (
    <div role="status" aria-atomic="true">
      <AnswerSoFar {...props} />
    </div>
  )
}

function AnswerSoFar({ form, read }: WorthAnswerProps) {
  const { t, formats, before, value: valueOf, after } = useWorthWords()
  const { cost, worth, expected, value, outcome, valueTyped } = read
  if (cost === undefined) {
    const lacksDay = form.by === 'people' && form.day.trim() === '' && !form.rows.every(isBlank)
    return <p className="sw-lede">{t(lacksDay ? 'worth.answer.noDay' : 'worth.answer.noCost')}</p>
  }
  if (!worth) return <p className="sw-lede">{t('worth.answer.noChange', { money: formats.money(cost) })}</p>
  if (worth.breakEven && value !== undefined) {
    const even = worth.breakEven
    const own = valueTyped ? undefined : outcome?.metric
    const behind = own?.value && { source: own.value, cases: valueOfOne(own)?.cases }
    return (
      <>
        <Answer
          before={before(read)}
          value={
            <Figure derivation={() => breakEvenFigure({ cost, value, even, ...behind })}>
              {valueOf(form, read)}
            </Figure>
          }
          after={after(form, read) || undefined}
          tone={fallsShort(read) ? 'attention' : 'out'}
        />
        <p className="sw-note">
          {t('worth.answer.how', {
            cost: formats.moneyExact(cost),
            value: formats.moneyExact(value),
            counted: even.counted ? 'yes' : 'no',
          })}
        </p>
      </>
    )
  }
  if (worth.perUnit === undefined || expected === undefined) return null
  return (
    <>
      <Answer
        before={before(read)}
        value={
          // Less than the smallest coin is said in words, and is no figure of its own.
          worth.perUnit === 0 ? (
            valueOf(form, read)
          ) : (
            <Figure derivation={() => costIfExpectedFigure(cost, expected)}>{valueOf(form, read)}</Figure>
          )
        }
        after={after(form, read)}
      />
      <p className="sw-note">{t('worth.answer.noValue')}</p>
    </>
  )
}
