import { proposedSpending } from '#core/rules/proposedSpending.ts'
import { Disclosure } from '#ui/actions/Disclosure.tsx'
import { Radios } from '#ui/fields/Radios.tsx'
import { useText } from '#ui/text.tsx'
import type { DeliverableFieldsProps } from './deliverableProps.ts'

/** IAS 38, paragraph 57: what has to be shown before development may be capital. */
const tests = ['feasible', 'intention', 'ability', 'benefits', 'resources', 'measure'] as const

/** Capital or resource: the phase proposes, a person decides, with the tests that decide beside it. */
export function SpendingField({ form, phase }: Pick<DeliverableFieldsProps, 'form' | 'phase'>) {
  const t = useText()
  const proposed = proposedSpending(phase)
  return (
    <>
      <Radios
        legend={t('sprints.deliverable.spending')}
        hint={
          phase && proposed
            ? t('sprints.deliverable.spending.proposed', {
                phase: t(`sprints.phase.${phase}`),
                spending: proposed,
              })
            : t('sprints.deliverable.spending.noPhase')
        }
        options={(['resource', 'capital'] as const).map(value => ({
          value,
          text: t(`sprints.spending.${value}`),
        }))}
        {...form.field('spending')}
      />
      <Disclosure summary={t('sprints.ias38')}>
        <p>{t('sprints.ias38.all')}</p>
        <ol className="govuk-list govuk-list--number">
          {tests.map(test => (
            <li key={test}>{t(`sprints.ias38.${test}`)}</li>
          ))}
        </ol>
      </Disclosure>
    </>
  )
}
