import { Facts, type Fact } from '#ui/layout/Facts.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import type { DeliverableProps } from './deliverableProps.ts'

/** What was expected of it, what it reuses, and who could reuse it. */
export function About({ figure: { deliverable }, figures }: DeliverableProps) {
  const t = useText()
  const formats = useFormats()
  const { reuses, reusableBy, spending, expectation } = deliverable
  const outcome = figures.outcomes.find(each => each.outcome.id === expectation?.outcome)
  const gone = expectation?.outcome !== undefined && !outcome
  const expected = expectation && [
    gone ? t('deliverable.expected.gone') : (outcome?.metric.name ?? expectation.change ?? ''),
    expectation.expected === undefined
      ? ''
      : t('deliverable.expected.many', {
          many: outcome
            ? formats.change(
                outcome.metric.better === 'lower' ? -expectation.expected : expectation.expected,
                outcome.metric.unit,
              )
            : formats.number(expectation.expected),
        }),
    expectation.value === undefined
      ? ''
      : t('deliverable.expected.value', { money: formats.money(expectation.value) }),
  ]
  const items: Fact[] = [
    ...(expected
      ? [
          {
            key: 'expected',
            label: t('deliverable.expected'),
            value: formats.list(expected.filter(text => text !== '')),
          },
        ]
      : []),
    { key: 'reuses', label: t('deliverable.reuses'), value: reuses || t('deliverable.notSaid') },
    { key: 'reusableBy', label: t('deliverable.reusableBy'), value: reusableBy || t('deliverable.notSaid') },
    { key: 'spending', label: t('deliverable.spending'), value: t(`deliverable.spending.${spending}`) },
  ]
  return (
    <Section title={t('deliverable.about')}>
      <Facts items={items} />
    </Section>
  )
}
