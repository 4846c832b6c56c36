import { useState } from 'react'
import { Phase, type Team } from '#core/records/team.ts'
import { useStore } from '#storage/useStore.ts'
import { saveRow } from '#storage/writes/rows.ts'
import { DateField, NumberField, TextField } from '#ui/fields/Input.tsx'
import { useForm } from '#ui/fields/form.ts'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import { FormDialog } from '#ui/fields/FormDialog.tsx'
import { useIssues } from '#ui/fields/issues.ts'
import { RowFields } from '#ui/fields/RowFields.tsx'
import { rowFields, useRows } from '#ui/fields/rows.ts'
import { collector, readCount, readDate, readEnd } from '#ui/fields/typed.ts'

interface TeamText extends Record<string, string> {
  name: string
  mission: string
  organisation: string
  from: string
  to: string
  sprintLength: string
}

type PhaseText = Readonly<Record<'phase' | 'from', string>>

const textOf = ({ name, mission, organisation, from, to, sprintLength }: Team): TeamText => ({
  name,
  mission,
  organisation,
  from: from ?? '',
  to: to ?? '',
  sprintLength: String(sprintLength),
})

const phaseTexts = ({ phases }: Team): readonly PhaseText[] =>
  phases.toSorted((a, b) => (a.from < b.from ? -1 : 1))

/** The team as typed, or what is wrong with it. */
function readTeam(text: TeamText, phases: readonly PhaseText[]) {
  const { issues, take } = collector()
  const from = take('from', readEnd(text.from))
  const to = take('to', readEnd(text.to))
  const sprintLength = take('sprintLength', readCount(text.sprintLength)) ?? 0
  const dated = phases.map(({ phase, from: start }, i) => ({
    phase: Phase.parse(phase),
    from: take(`phases.${i}.from`, readDate(start)) ?? '',
  }))
  const { name, mission, organisation } = text
  return { issues, fields: { name, mission, organisation, from, to, sprintLength, phases: dated } }
}

/** The team's own facts. */
export function TeamDialog({ data, act, onClose }: TeamScreenProps & { readonly onClose: () => void }) {
  const store = useStore()
  const issuesOf = useIssues()
  const t = useText()
  // As it was when the dialog opened: what another tab changes meanwhile is shown before it is replaced.
  const [{ team }] = useState(data)
  const phases = useRows(phaseTexts(team))
  const form = useForm<TeamText>({
    initial: { ...textOf(team), ...rowFields('phases', phases.rows) },
    paths: { phases: 'phases.0.from' },
    onSubmit: async text => {
      const { issues, fields } = readTeam(text, phases.rows)
      if (issues.length > 0) return issues
      const saved = await act(
        saveRow(store, { record: 'team', row: { ...team, ...fields }, base: team.hlc }),
        t('team.about.saved'),
      )
      if (saved.ok) onClose()
      return issuesOf(saved)
    },
  })
  return (
    <FormDialog
      title={t('team.about.change')}
      form={form}
      labels={{
        name: t('team.about.name'),
        mission: t('team.about.mission'),
        organisation: t('team.about.organisation'),
        from: t('team.about.from'),
        to: t('team.about.to'),
        sprintLength: t('team.about.sprintLength'),
        'phases.*.from': t('team.rates.from'),
      }}
      save={t('team.about.save')}
      onClose={onClose}
    >
      <TextField label={t('team.about.name')} {...form.field('name')} />
      <TextArea
        label={t('team.about.mission')}
        hint={t('team.about.mission.hint')}
        {...form.field('mission')}
      />
      <TextField label={t('team.about.organisation')} {...form.field('organisation')} />
      <DateField label={t('team.about.from')} hint={t('team.about.from.hint')} {...form.field('from')} />
      <DateField label={t('team.about.to')} hint={t('team.about.to.hint')} {...form.field('to')} />
      <NumberField
        label={t('team.about.sprintLength')}
        hint={t('team.about.sprintLength.hint')}
        suffix={t('team.about.sprintLength.unit')}
        {...form.field('sprintLength')}
      />
      <RowFields
        path="phases"
        at={form.field}
        caption={t('team.about.phases')}
        columns={[
          {
            field: 'phase',
            header: t('team.about.phase.name'),
            input: props => (
              <SelectField
                {...props}
                options={Phase.options.map(value => ({ value, text: t(`team.phase.${value}`) }))}
              />
            ),
          },
          { field: 'from', header: t('team.rates.from'), input: props => <DateField {...props} /> },
        ]}
        rows={phases}
        blank={{ phase: 'discovery', from: '' }}
        empty={t('team.about.phases.none')}
        add={t('team.about.phases.add')}
      />
    </FormDialog>
  )
}
