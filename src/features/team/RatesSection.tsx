import { maxDate, minDate } from '#core/calendar.ts'
import { hasPrice } from '#core/costing/dayRate.ts'
import type { Rate } from '#core/records/rate.ts'
import { useStore } from '#storage/useStore.ts'
import { removeRow } from '#storage/writes/rows.ts'
import { Button } from '#ui/actions/Button.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { useFormats } from '#ui/formats.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import type { Column } from '#ui/tables/column.ts'
import { VirtualTable } from '#ui/tables/VirtualTable.tsx'
import { useText } from '#ui/text.tsx'
import { DayPrice } from './DayPrice.tsx'
import { oneLine } from '#ui/oneLine.ts'
import type { AskRate } from './rateForm.ts'
import { useFocusBack } from '#ui/actions/useFocusBack.ts'

interface RatesSectionProps extends TeamScreenProps {
  readonly onAdd: AskRate
  readonly onChange: (rate: Rate) => void
  readonly onRename: () => void
}

const byRole = (a: Rate, b: Rate) => a.role.localeCompare(b.role) || (a.from < b.from ? -1 : 1)

/** What a person-day of each role costs, and from when to when. */
export function RatesSection(props: RatesSectionProps) {
  const { data, today, act, readOnly, onAdd, onChange, onRename } = props
  const store = useStore()
  const t = useText()
  const formats = useFormats()
  const [add, focusAdd] = useFocusBack()
  const supplierOf = ({ supplier }: Rate) => data.suppliers.find(({ id }) => id === supplier)?.name
  const whichOf = ({ role, from }: Rate) => t('team.rates.which', { role, from: formats.date(from) })
  /** The price of a day in post depends on the year: today's, or that of the rate's nearest day. */
  const dayOf = ({ from, to }: Rate) => maxDate(from, to === undefined ? today : minDate(today, to))
  const remove = async (rate: Rate) => {
    await act(removeRow(store, 'rate', rate), t('team.rates.removed', { rate: whichOf(rate) }))
    focusAdd()
  }
  const columns: Column<Rate>[] = [
    {
      key: 'role',
      header: t('team.rates.role'),
      rowHeader: true,
      width: 'medium',
      cell: rate => rate.role,
    },
    {
      key: 'engagement',
      header: t('team.rates.engagement'),
      width: 'medium',
      cell: rate =>
        t('team.rates.engaged', {
          engagement: t(`team.engagement.${rate.engagement}`),
          supplier: supplierOf(rate) ?? '',
          named: supplierOf(rate) === undefined ? 'no' : 'yes',
        }),
    },
    {
      key: 'day',
      header: t('team.rates.price'),
      numeric: true,
      cell: rate =>
        hasPrice(rate) ? <DayPrice rate={rate} date={dayOf(rate)} data={data} /> : t('team.people.noRate'),
    },
    {
      key: 'from',
      header: t('team.rates.from'),
      width: 'medium',
      cell: rate => oneLine(formats.date(rate.from)),
    },
    {
      key: 'to',
      header: t('team.rates.to'),
      width: 'medium',
      cell: rate => (rate.to === undefined ? t('team.open') : oneLine(formats.date(rate.to))),
    },
    { key: 'source', header: t('team.rates.source'), width: 'medium', cell: rate => rate.source },
  ]
  const action = (name: 'change' | 'remove', onClick: (rate: Rate) => void): Column<Rate> => ({
    key: name,
    header: t(`team.${name}`),
    headerHidden: true,
    cell: rate => (
      <Button kind="link" about={whichOf(rate)} onClick={() => onClick(rate)}>
        {t(`team.${name}`)}
      </Button>
    ),
  })
  const actions = [action('change', onChange), action('remove', rate => void remove(rate))]
  const buttons = (
    <>
      <Button ref={add} small kind="secondary" onClick={() => onAdd({ role: '', from: '' })}>
        {t('team.rates.add')}
      </Button>
      {data.rates.length + data.allocations.length > 0 && (
        <Button small kind="secondary" onClick={onRename}>
          {t('team.rename.open')}
        </Button>
      )}
    </>
  )
  return (
    <Section
      title={t('team.rates.title')}
      caption={t('team.rates.caption')}
      links={readOnly ? undefined : buttons}
    >
      <VirtualTable
        captionHidden
        caption={t('team.rates.table')}
        columns={readOnly ? columns : [...columns, ...actions]}
        rows={data.rates.toSorted(byRole)}
        rowKey={rate => rate.id}
        rowTone={({ to }) => (to !== undefined && to < today ? 'muted' : undefined)}
        empty={t('team.rates.empty')}
      />
    </Section>
  )
}
