import { useMemo, useRef, useState } from 'react'
import { spanOf } from '#core/costing/items.ts'
import { paidFor } from '#core/ledger/paidFor.ts'
import { standingNow } from '#core/ledger/standingNow.ts'
import type { CostItem } from '#core/records/costItem.ts'
import { useStore } from '#storage/useStore.ts'
import { removeRow } from '#storage/writes/rows.ts'
import { Button } from '#ui/actions/Button.tsx'
import { TextField } from '#ui/fields/Input.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { useFolded } from '#ui/tables/useFolded.tsx'
import { VirtualTable } from '#ui/tables/VirtualTable.tsx'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import { PasteCostItems } from '#features/sprints/paste/PasteCostItems.tsx'
import { CostItemDialog } from './CostItemDialog.tsx'
import { useCostColumns } from './useCostColumns.tsx'

/** More items than this are looked for by their words. */
const MANY = 20

/** So many stand on a narrow page, where each takes a fifth of it, until all are asked for. */
const ON_NARROW = 6

type Open = 'paste' | 'new' | CostItem | undefined

/** All money other than staff, the latest first. */
export function CostItems(props: TeamScreenProps) {
  const { data, figures, act, readOnly } = props
  const t = useText()
  const store = useStore()
  const [open, setOpen] = useState<Open>()
  const [sought, setSought] = useState('')
  const add = useRef<HTMLButtonElement>(null)
  const close = () => setOpen(undefined)
  const suppliers = useMemo(() => new Map(data.suppliers.map(({ id, name }) => [id, name])), [data.suppliers])
  const latestFirst = useMemo(
    () => data.costItems.toSorted((a, b) => (spanOf(a).from < spanOf(b).from ? 1 : -1)),
    [data.costItems],
  )
  const standingOf = useMemo(() => standingNow(data.settlements), [data.settlements])
  const paid = useMemo(() => paidFor(figures.cost.settled), [figures.cost.settled])
  const words = sought.trim().toLowerCase()
  const shown =
    words === ''
      ? latestFirst
      : latestFirst.filter(item =>
          [item.description, suppliers.get(item.supplier ?? '') ?? '', item.notes].some(text =>
            text.toLowerCase().includes(words),
          ),
        )
  const folded = useFolded(
    words === '' ? latestFirst.slice(ON_NARROW).map(({ id }) => id) : [],
    t('sprints.costs.showAll', { n: latestFirst.length }),
  )
  const remove = async (item: CostItem) => {
    const said = t('sprints.cost.removed', { name: item.description })
    const removed = await act(removeRow(store, 'costItem', item), said)
    // The button goes with its row.
    if (removed.ok) add.current?.focus()
  }
  const columns = useCostColumns({
    suppliers,
    standingOf,
    paid,
    ...(!readOnly && {
      onEdit: setOpen,
      onRemove: item => void remove(item),
    }),
  })
  return (
    <Section title={t('sprints.costs.title')} caption={t('sprints.costs.caption')}>
      {!readOnly && (
        <div className="govuk-button-group">
          <Button ref={add} kind="secondary" onClick={() => setOpen('new')}>
            {t('sprints.cost.add')}
          </Button>
          <Button
            kind="secondary"
            expanded={open === 'paste'}
            onClick={() => setOpen(open === 'paste' ? undefined : 'paste')}
          >
            {t('sprints.costs.paste')}
          </Button>
        </div>
      )}
      {open === 'paste' && <PasteCostItems {...props} onDone={close} />}
      {data.costItems.length > MANY && (
        <div className="sw-screen-only">
          <TextField
            id="sprints-costs-sought"
            label={t('sprints.costs.find')}
            width="long"
            value={sought}
            onChange={setSought}
          />
        </div>
      )}
      {folded.button}
      <VirtualTable
        caption={t('sprints.costs.table')}
        captionHidden
        dense
        columns={columns}
        rows={shown}
        rowKey={({ id }) => id}
        rowTone={({ id }) => folded.toneOf(id)}
        empty={t(words === '' ? 'sprints.costs.empty' : 'sprints.costs.none')}
      />
      {open !== undefined && open !== 'paste' && (
        <CostItemDialog {...props} item={open === 'new' ? undefined : open} onClose={close} />
      )}
    </Section>
  )
}
