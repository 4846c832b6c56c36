import { useLocation } from 'wouter'
import {
  emptyMetric,
  metricPaths,
  readMetric,
  type MetricValues,
} from '#features/outcomes/metric/metricForm.ts'
import { MetricFields } from '#features/outcomes/metric/MetricFields.tsx'
import { rowIssues, useWordedIssues } from '#ui/fields/issues.ts'
import { Typed } from '#features/outcomes/values.ts'
import type { OutcomeDraft } from '#storage/drafts/shapes.ts'
import { useTyped } from '#storage/drafts/useTyped.ts'
import { useStore } from '#storage/useStore.ts'
import { addOutcome } from '#storage/writes/firstOutcome.ts'
import { Button, ButtonLink } from '#ui/actions/Button.tsx'
import { Loading } from '#ui/feedback/Loading.tsx'
import { Panel } from '#ui/feedback/Panel.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { useForm } from '#ui/fields/form.ts'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { Page } from '#ui/layout/Page.tsx'
import { Section } from '#ui/layout/Section.tsx'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import { OutcomeFields } from './OutcomeFields.tsx'
import { emptyOutcome, outcomePaths, readOutcome, type OutcomeValues } from './outcomeForm.ts'

type NewValues = MetricValues & OutcomeValues & { readonly metric: string }

const NEW = ''

const EMPTY: NewValues = { ...emptyMetric, ...emptyOutcome, metric: NEW }

const isAsEmpty = (values: OutcomeDraft): boolean => JSON.stringify(values) === JSON.stringify(EMPTY)

/** A new outcome; what was typed before and not saved is there again. */
export function NewOutcome(props: TeamScreenProps) {
  const kept = useTyped('outcome', { about: props.data.team.id, isNothing: isAsEmpty })
  // Once, when it is read: from then on the form holds what is typed.
  if (kept.loading) return <Loading />
  return <NewOutcomeForm {...props} kept={kept} />
}

interface NewOutcomeFormProps extends TeamScreenProps {
  readonly kept: ReturnType<typeof useTyped<'outcome'>>
}

/** A new outcome: a metric that is shared already or defined here, and what this team wants of it. */
function NewOutcomeForm({ data, today, currency, act, readOnly, kept }: NewOutcomeFormProps) {
  const t = useText()
  const store = useStore()
  const worded = useWordedIssues()
  const [, go] = useLocation()
  const sharedOf = (chosen: string) => data.metrics.find(({ id }) => id === chosen)
  const form = useForm<NewValues>({
    initial: { ...EMPTY, ...kept.typed },
    onType: values => kept.note(() => values),
    paths: { ...metricPaths, ...outcomePaths },
    onSubmit: async values => {
      const typed = new Typed()
      const metric = sharedOf(values.metric) ?? readMetric(values, currency, typed)
      const outcome = readOutcome(values, { unit: metric.unit, today }, typed)
      if (typed.issues.length > 0) return worded(typed.issues)
      const first = { ...outcome, metric }
      const done = t('outcomes.added', { metric: metric.name })
      const result = await act(addOutcome(store, data.team.id, first, { today }), done)
      const added = result.ok ? result.value.ids.at(-1) : undefined
      if (result.ok) kept.forget()
      if (added !== undefined) go(`/outcomes/${added}`)
      return worded(rowIssues(result))
    },
  })
  const { values } = form
  const shared = sharedOf(values.metric)
  const taken = data.outcomes.some(({ metric }) => metric === shared?.id)
  const marks = { from: values.baselineValue, to: values.targetValue, since: values.baselineDate }
  return (
    <Page title={t('outcomes.new')} crumb={data.team.name} lede={t('outcomes.new.lede')}>
      {readOnly ? (
        <ButtonLink href="#/outcomes">{t('outcomes.back')}</ButtonLink>
      ) : (
        <Form form={form} label={t('outcomes.new')}>
          {kept.back && <Panel kind="info" title={t('outcomes.new.back')} />}
          <Section title={t('outcomes.new.metric')} caption={t('outcomes.new.metric.caption')}>
            {data.metrics.length > 0 && (
              <SelectField
                label={t('outcomes.new.which')}
                hint={taken ? t('outcomes.new.taken') : undefined}
                options={[
                  { value: NEW, text: t('outcomes.new.define') },
                  ...data.metrics.map(({ id, name, origin = 'own' }) => ({
                    value: id,
                    text: t('outcomes.new.metric.name', { name, origin }),
                  })),
                ]}
                {...form.field('metric')}
              />
            )}
            {shared ? <p>{shared.counts || shared.name}</p> : <MetricFields form={form} marks={marks} />}
          </Section>
          <Section title={t('outcomes.new.here')} caption={t('outcomes.new.here.caption')}>
            <OutcomeFields form={form} unit={shared?.unit ?? values.unit} />
          </Section>
          <div className="govuk-button-group">
            <Button type="submit">{t('outcomes.new.save')}</Button>
            <a className="govuk-link" href="#/outcomes" onClick={kept.forget}>
              {t('outcomes.cancel')}
            </a>
          </div>
        </Form>
      )}
    </Page>
  )
}
