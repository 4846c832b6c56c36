import { useRef } from 'react'
import { Button } from '#ui/actions/Button.tsx'
import { useFocusOnceThere } from '#ui/actions/useFocusOnceThere.ts'
import { NumberField } from '#ui/fields/Input.tsx'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { Hidden } from '#ui/layout/Hidden.tsx'
import { useText } from '#ui/text.tsx'
import type { Work } from '#core/worth/work.ts'
import { nextKey, workRow, type WorkRow } from './worthForm.ts'

interface WorkRowsProps {
  readonly rows: readonly WorkRow[]
  /** Roles that price the work; none where a day's price is typed. */
  readonly roles: readonly string[]
  readonly error: (id: string) => string | undefined
  readonly onChange: (change: (rows: readonly WorkRow[]) => readonly WorkRow[]) => void
}

/** More lines than anybody asks about, few enough for a link to hold. */
const MOST = 20

const firstField = (key: string) => `worth-people-${key}`

/** Who works on it and for how long, a line for each role or meeting. */
export function WorkRows({ rows, roles, error, onChange }: WorkRowsProps) {
  const t = useText()
  const add = useRef<HTMLButtonElement>(null)
  const focus = useFocusOnceThere()
  const put = (key: string, change: Partial<WorkRow>) =>
    onChange(now => now.map(row => (row.key === key ? { ...row, ...change } : row)))
  const addRow = (unit: Work['unit']) => {
    onChange(now => [...now, workRow(unit, nextKey(now))])
    focus(firstField(nextKey(rows)))
  }
  return (
    <fieldset className="govuk-fieldset">
      <legend className="govuk-fieldset__legend">{t('worth.work')}</legend>
      <p className="govuk-hint">{t('worth.work.hint')}</p>
      {rows.map(({ key, unit, people, each, role }, i) => {
        const line = <Hidden>{t('worth.work.line', { n: i + 1 })}</Hidden>
        return (
          <div key={key} className="sw-work">
            <NumberField
              id={firstField(key)}
              label={
                <>
                  {t('worth.people')} {rows.length > 1 && line}
                </>
              }
              value={people}
              error={error(`people-${key}`)}
              onChange={text => put(key, { people: text })}
            />
            {roles.length > 0 && (
              <SelectField
                id={`worth-role-${key}`}
                label={
                  <>
                    {t('worth.role')} {rows.length > 1 && line}
                  </>
                }
                value={role}
                options={[
                  { value: '', text: t('worth.role.choose') },
                  ...roles.map(name => ({ value: name, text: name })),
                ]}
                onChange={name => put(key, { role: name })}
              />
            )}
            <NumberField
              id={`worth-each-${key}`}
              label={
                <>
                  {t(`worth.each.${unit}`)} {rows.length > 1 && line}
                </>
              }
              value={each}
              error={error(`each-${key}`)}
              onChange={text => put(key, { each: text })}
            />
            {rows.length > 1 && (
              <Button
                kind="link"
                about={t('worth.work.line', { n: i + 1 })}
                onClick={() => {
                  onChange(now => now.filter(row => row.key !== key))
                  add.current?.focus()
                }}
              >
                {t('worth.work.remove')}
              </Button>
            )}
          </div>
        )
      })}
      {rows.length < MOST && (
        <div className="sw-links">
          <Button ref={add} kind="link" onClick={() => addRow('days')}>
            {t('worth.work.days')}
          </Button>
          <Button kind="link" onClick={() => addRow('hours')}>
            {t('worth.work.hours')}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
