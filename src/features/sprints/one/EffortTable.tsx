import { sprintCostFigure } from '#core/explain/sprintCost.ts'
import { EffortUnit } from '#core/records/effort.ts'
import { useSprintWords } from '#features/sprints/useSprintWords.ts'
import { Button } from '#ui/actions/Button.tsx'
import { Figure } from '#ui/figure/Figure.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { focusById } from '#ui/focus.ts'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { EditableTable } from '#ui/tables/EditableTable.tsx'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import { EffortRest } from './EffortRest.tsx'
import { useEffortColumns } from './useEffortColumns.tsx'
import { PartOfSprint } from './PartOfSprint.tsx'
import type { EffortTableProps } from './effortTableProps.ts'

const UNIT = 'effort-unit'

/** The effort of each deliverable, typed in, and the money that it carries as one types. */
export function EffortTable(props: EffortTableProps) {
  const { form, rows, figures, cost, readOnly } = props
  const t = useText()
  const formats = useFormats()
  const columns = useEffortColumns(props)
  const { pricing } = cost
  const words = useSprintWords()
  const discard = () => {
    form.discard()
    // The button goes with what it discards.
    focusById(UNIT)
  }
  const table = (
    <EditableTable
      caption={t('sprints.effort.table')}
      captionHidden
      dense
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      empty={t('sprints.effort.empty')}
      foot={[
        {
          key: 'rest',
          cells: {
            name: t('sprints.effort.notLinked'),
            amount: <PartOfSprint {...props} />,
          },
        },
        {
          key: 'all',
          cells: {
            name: t('sprints.total'),
            amount: (
              <Figure derivation={() => sprintCostFigure(figures, cost.sprint.id)}>
                {pricing.kind === 'priced' ? formats.moneyExact(pricing.price.total) : words.cost(pricing)}
              </Figure>
            ),
          },
        },
      ]}
    />
  )
  if (readOnly) return table
  return (
    <Form form={form} label={t('sprints.effort.title')}>
      <div className="sw-screen-only">
        <SelectField
          id={UNIT}
          label={t('sprints.effort.unit')}
          hint={t(`sprints.effort.unit.${form.draft.unit}.hint`)}
          value={form.draft.unit}
          options={EffortUnit.options.map(value => ({ value, text: t(`sprints.unit.${value}`) }))}
          onChange={unit => form.setUnit(EffortUnit.parse(unit))}
        />
      </div>
      {table}
      <EffortRest form={form} />
      <div className="govuk-button-group">
        <Button type="submit" kind={form.dirty ? 'primary' : 'secondary'}>
          {t('sprints.effort.save')}
        </Button>
        {form.dirty && (
          <Button kind="secondary" onClick={discard}>
            {t('sprints.effort.discard')}
          </Button>
        )}
      </div>
    </Form>
  )
}
