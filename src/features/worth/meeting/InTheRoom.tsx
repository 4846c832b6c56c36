import { useRef } from 'react'
import { Button } from '#ui/actions/Button.tsx'
import { useFocusOnceThere } from '#ui/actions/useFocusOnceThere.ts'
import { MoneyField, NumberField, TextField } from '#ui/fields/Input.tsx'
import { Radios } from '#ui/fields/Radios.tsx'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { Hidden } from '#ui/layout/Hidden.tsx'
import { useText } from '#ui/text.tsx'
import type { MeetingDraft } from '#storage/drafts/shapes.ts'

interface InTheRoomProps {
  readonly draft: MeetingDraft
  readonly roles: readonly string[]
  readonly error: (id: string) => string | undefined
  readonly onChange: (change: Partial<MeetingDraft>) => void
}

type By = MeetingDraft['by']

const firstField = (key: string) => `meeting-people-${key}`

/** Who is in the room and what they cost; changed while the meeting is not running. */
export function InTheRoom({ draft, roles, error, onChange }: InTheRoomProps) {
  const t = useText()
  const add = useRef<HTMLButtonElement>(null)
  const focus = useFocusOnceThere()
  const { rows, by } = draft
  const put = (key: string, change: Partial<MeetingDraft['rows'][number]>) =>
    onChange({ rows: rows.map(row => (row.key === key ? { ...row, ...change } : row)) })
  const ways: readonly By[] = roles.length > 0 ? ['rates', 'people'] : ['people']
  const withRoles = by === 'rates'
  return (
    <>
      <TextField
        id="meeting-name"
        label={t('worth.meeting.name')}
        width="long"
        value={draft.name}
        onChange={name => onChange({ name })}
      />
      {ways.length > 1 && (
        <Radios<By>
          id="meeting-by"
          legend={t('worth.by')}
          inline
          value={by}
          options={ways.map(way => ({ value: way, text: t(`worth.meeting.by.${way}`) }))}
          onChange={way => onChange({ by: way })}
        />
      )}
      <fieldset className="govuk-fieldset">
        <legend className="govuk-fieldset__legend">{t('worth.meeting.room')}</legend>
        {(withRoles ? rows : rows.slice(0, 1)).map(({ key, people, role }, i) => {
          const line = withRoles && rows.length > 1 && <Hidden>{t('worth.work.line', { n: i + 1 })}</Hidden>
          return (
            <div key={key} className="sw-work">
              <NumberField
                id={firstField(key)}
                label={
                  <>
                    {t('worth.people')} {line}
                  </>
                }
                value={people}
                error={error(`people-${key}`)}
                onChange={text => put(key, { people: text })}
              />
              {withRoles && (
                <SelectField
                  id={`meeting-role-${key}`}
                  label={
                    <>
                      {t('worth.role')} {line}
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
              {withRoles && rows.length > 1 && (
                <Button
                  kind="link"
                  about={t('worth.work.line', { n: i + 1 })}
                  onClick={() => {
                    onChange({ rows: rows.filter(row => row.key !== key) })
                    add.current?.focus()
                  }}
                >
                  {t('worth.work.remove')}
                </Button>
              )}
            </div>
          )
        })}
        {withRoles && rows.length < roles.length && (
          <Button
            ref={add}
            kind="link"
            onClick={() => {
              const key = String(1 + Math.max(...rows.map(row => Number(row.key))))
              onChange({ rows: [...rows, { key, people: '', role: '' }] })
              focus(firstField(key))
            }}
          >
            {t('worth.meeting.role.add')}
          </Button>
        )}
      </fieldset>
      {!withRoles && (
        <MoneyField
          id="meeting-hour"
          label={t('worth.meeting.hour')}
          hint={t('worth.day.hint')}
          value={draft.hour}
          error={error('hour')}
          onChange={hour => onChange({ hour })}
        />
      )}
    </>
  )
}
