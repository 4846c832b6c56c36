import { useState } from 'react'
import { notFundedFigure, planAgainstActualFigure } from '#core/explain/potMoney.ts'
import { totalFigure } from '#core/explain/total.ts'
import type { PotFigure } from '#core/funding/types.ts'
import type { Pot } from '#core/records/pot.ts'
import { useStore } from '#storage/useStore.ts'
import { movePot } from '#storage/writes/pots.ts'
import { removeRow } from '#storage/writes/rows.ts'
import { Button } from '#ui/actions/Button.tsx'
import { Confirm } from '#ui/actions/Confirm.tsx'
import { Figure } from '#ui/figure/Figure.tsx'
import { Section } from '#ui/layout/Section.tsx'
import type { Column } from '#ui/tables/column.ts'
import { Table } from '#ui/tables/Table.tsx'
import type { FundingProps } from './fundingProps.ts'
import { useFundingText } from './useFundingText.ts'
import { usePotColumns } from './usePotColumns.tsx'

interface PotsSectionProps extends FundingProps {
  readonly onChange: (pot: Pot) => void
  /** Its row is gone, and with it the button that had the focus. */
  readonly onRemoved: () => void
}

/** The pots in the order in which cost goes to them, and what none of them pays. */
export function PotsSection(props: PotsSectionProps) {
  const { figures, funding, readOnly, act, onChange, onRemoved } = props
  const store = useStore()
  const { t, formats } = useFundingText()
  const [removing, setRemoving] = useState<Pot>()
  const columns = usePotColumns(props)
  const move = (pot: Pot, way: 'up' | 'down') =>
    void act(movePot(store, pot, way), t('funding.moved', { name: pot.name, way }))
  const remove = async (pot: Pot) => {
    setRemoving(undefined)
    await act(removeRow(store, 'pot', pot), t('funding.removed', { name: pot.name }))
    onRemoved()
  }
  const actions: Column<PotFigure> = {
    key: 'actions',
    header: t('funding.actions'),
    headerHidden: true,
    cell: ({ pot }, index) => (
      <div className="sw-links">
        <Button kind="link" about={pot.name} onClick={() => onChange(pot)}>
          {t('funding.change')}
        </Button>
        {index > 0 && (
          <Button kind="link" about={pot.name} onClick={() => move(pot, 'up')}>
            {t('funding.up')}
          </Button>
        )}
        {index < funding.pots.length - 1 && (
          <Button kind="link" about={pot.name} onClick={() => move(pot, 'down')}>
            {t('funding.down')}
          </Button>
        )}
        <Button kind="link" about={pot.name} onClick={() => setRemoving(pot)}>
          {t('funding.remove')}
        </Button>
      </div>
    ),
  }
  const { plan } = funding
  return (
    <Section title={t('funding.pots')} caption={t('funding.pots.caption')}>
      <Table
        captionHidden
        caption={t('funding.pots.table')}
        columns={readOnly ? columns : [...columns, actions]}
        rows={funding.pots}
        rowKey={({ pot }) => pot.id}
        foot={[
          {
            key: 'notFunded',
            wideLabel: true,
            cells: {
              name: t('funding.notFunded'),
              used: (
                <Figure derivation={() => notFundedFigure(figures, funding)}>
                  {formats.money(funding.notFunded)}
                </Figure>
              ),
            },
          },
          {
            key: 'all',
            wideLabel: true,
            cells: {
              name: t('funding.all'),
              used: <Figure derivation={() => totalFigure(figures)}>{formats.money(funding.all)}</Figure>,
            },
          },
        ]}
      />
      {plan && (
        <p>
          {t('funding.plan', {
            sprints: plan.sprints,
            cost: formats.money(plan.cost),
            plan: formats.money(plan.plan),
          })}{' '}
          <Figure derivation={() => planAgainstActualFigure(figures, funding)}>
            {t('funding.plan.over', {
              way: plan.over > 0 ? 'more' : plan.over < 0 ? 'less' : 'same',
              by: formats.money(Math.abs(plan.over)),
            })}
          </Figure>
        </p>
      )}
      {removing && (
        <Confirm
          warning
          title={t('funding.remove.title', { name: removing.name })}
          action={t('funding.remove')}
          onConfirm={() => void remove(removing)}
          onClose={() => setRemoving(undefined)}
        >
          <p>{t('funding.remove.what')}</p>
        </Confirm>
      )}
    </Section>
  )
}
