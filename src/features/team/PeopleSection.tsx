import { lazy, Suspense, useEffect, useState } from 'react'
import type { Allocation } from '#core/records/allocation.ts'
import { Button } from '#ui/actions/Button.tsx'
import { Loading } from '#ui/feedback/Loading.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { focusById } from '#ui/focus.ts'
import { useFormats } from '#ui/formats.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import { EditableTable } from '#ui/tables/EditableTable.tsx'
import { useText } from '#ui/text.tsx'
import { peopleColumns, roleCellId, type PersonRow } from './peopleColumns.tsx'
import { personText } from './peopleText.ts'
import { covers } from './roles.ts'
import { RemovePeople } from './RemovePeople.tsx'
import { useFocusBack } from '#ui/actions/useFocusBack.ts'
import { usePeople } from './usePeople.ts'
import type { AskRate } from './rateForm.ts'

const PastePeople = lazy(() => import('./PastePeople.tsx').then(m => ({ default: m.PastePeople })))

/** Who works on the team, in a table to work in with the keyboard. */
export function PeopleSection(props: TeamScreenProps & { readonly onAddRate: AskRate }) {
  const { data, today, readOnly } = props
  const t = useText()
  const formats = useFormats()
  const people = usePeople(props)
  const [pasting, setPasting] = useState(false)
  const [asked, ask] = useState<Allocation>()
  const [add, focusAdd] = useFocusBack()
  const started = people.draft?.id
  useEffect(() => {
    if (started !== undefined) focusById(roleCellId(started))
  }, [started])

  const stored: PersonRow[] = data.allocations.map(each => ({ ...personText(each), stored: each }))
  const rows: readonly PersonRow[] = people.draft ? [...stored, people.draft] : stored
  const here = data.allocations.filter(allocation => covers(allocation, today))
  const columns = peopleColumns(props, {
    t,
    formats,
    people,
    onRemove: allocation => {
      if (data.absences.some(absence => absence.allocation === allocation.id)) return ask(allocation)
      void people.remove(allocation)
      focusAdd()
    },
    onGone: focusAdd,
  })
  return (
    <Section
      title={t('team.people.title')}
      caption={t('team.people.caption', {
        people: here.reduce((all, allocation) => all + allocation.people, 0),
        fte: formats.number(here.reduce((all, allocation) => all + allocation.people * allocation.fte, 0)),
      })}
      links={
        readOnly || pasting ? undefined : (
          <>
            <Button ref={add} small kind="secondary" onClick={people.start}>
              {t('team.people.add')}
            </Button>
            <Button small kind="secondary" onClick={() => setPasting(true)}>
              {t('team.people.paste')}
            </Button>
          </>
        )
      }
    >
      {!readOnly && <p className="sw-note">{t('team.people.hint')}</p>}
      <EditableTable
        captionHidden
        caption={t('team.people.table')}
        columns={columns}
        rows={rows}
        rowKey={row => row.id}
        rowTone={({ stored }) => (stored?.to !== undefined && stored.to < today ? 'muted' : undefined)}
        empty={t('team.people.empty')}
        {...(!readOnly && { onEnterLast: people.start })}
      />
      {asked && (
        <RemovePeople
          data={data}
          allocation={asked}
          onConfirm={() => {
            ask(undefined)
            void people.remove(asked)
            focusAdd()
          }}
          onClose={() => ask(undefined)}
        />
      )}
      {pasting && (
        <Suspense fallback={<Loading />}>
          <PastePeople {...props} onClose={() => setPasting(false)} />
        </Suspense>
      )}
    </Section>
  )
}
