import { Answer } from '#ui/layout/Answer.tsx'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import { lowered } from './inSentence.ts'
import type { WorthRead } from './readWorth.ts'

interface WorthAnswerProps {
  /** What changes, in the asker's words: the unit of the answer. */
  readonly change: string
  readonly read: WorthRead
}

/** From so many times on, a percentage is no help. */
const MANY_TIMES = 10

/** The break-even in the change's own unit, or what is still to be said. */
export function WorthAnswer({ change, read }: WorthAnswerProps) {
  return (
    <div role="status" aria-atomic="true">
      <AnswerSoFar change={change} read={read} />
    </div>
  )
}

function AnswerSoFar({ change, read }: WorthAnswerProps) {
  const t = useText()
  const formats = useFormats()
  const { cost, worth, expected, value } = read
  const unit = lowered(change) || t('worth.unit')
  if (cost === undefined) return <p className="sw-lede">{t('worth.answer.noCost')}</p>
  if (!worth) return <p className="sw-lede">{t('worth.answer.noChange', { money: formats.money(cost) })}</p>
  if (worth.breakEven && value !== undefined) {
    const { atLeast, whole, expectation } = worth.breakEven
    return (
      <>
        <Answer
          before={t('worth.answer.pays')}
          value={t('worth.answer.units', { n: formats.number(atLeast), unit })}
          after={
            expectation &&
            expected !== undefined &&
            t('worth.answer.expectation', {
              expected: formats.numberInFull(expected),
              times: formats.number(Math.ceil(1 - expectation.margin)),
              enough:
                expectation.margin === 0
                  ? 'just'
                  : expectation.enough
                    ? 'yes'
                    : 1 - expectation.margin > MANY_TIMES
                      ? 'times'
                      : 'no',
              margin: formats.share(Math.abs(expectation.margin)),
            })
          }
          tone={expectation && !expectation.enough ? 'attention' : 'out'}
        />
        <p className="sw-note">
          {t('worth.answer.how', {
            cost: formats.moneyExact(cost),
            value: formats.moneyExact(value),
            whole: formats.number(whole),
          })}
        </p>
      </>
    )
  }
  if (worth.perUnit === undefined || expected === undefined) return null
  return (
    <>
      <Answer
        before={t('worth.answer.eachCosts')}
        value={t('worth.answer.perUnit', { money: formats.money(worth.perUnit) })}
        after={t('worth.answer.ifAll', { expected: formats.numberInFull(expected), unit })}
      />
      <p className="sw-note">{t('worth.answer.noValue')}</p>
    </>
  )
}
