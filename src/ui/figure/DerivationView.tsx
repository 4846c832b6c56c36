import type { Coverage, Derivation, DerivationInput } from '#core/explain/derivation.ts'
import type { Standing } from '#core/records/costItem.ts'
import { isolate } from '#ui/isolate.ts'
import { Table } from '#ui/tables/Table.tsx'
import { VirtualTable } from '#ui/tables/VirtualTable.tsx'
import { usePlaces } from './places.ts'
import { RatesButton, useRates } from './rates.tsx'
import { useValueWords } from './words.ts'

const standings = ['reconciled', 'accrued', 'estimated'] as const satisfies readonly Standing[]
const covered = ['deliverable', 'outcome', 'measured'] as const

function CoverageTable({ coverage }: { readonly coverage: Coverage }) {
  const { t, formats } = useValueWords()
  return (
    <Table
      dense
      caption={t('ui.derivation.coverage', { spend: formats.moneyExact(coverage.spend) })}
      rows={covered}
      rowKey={part => part}
      columns={[
        {
          key: 'part',
          header: t('ui.derivation.linked'),
          rowHeader: true,
          cell: part => t(`ui.derivation.linked.${part}`),
        },
        {
          key: 'amount',
          header: t('ui.derivation.amount'),
          numeric: true,
          cell: part => formats.moneyExact(coverage[part]),
        },
        {
          key: 'share',
          header: t('ui.derivation.share'),
          numeric: true,
          cell: part =>
            coverage.spend === 0
              ? t('ui.derivation.noSpend')
              : formats.share(coverage[part] / coverage.spend),
        },
      ]}
    />
  )
}

function Inputs({
  inputs,
  onLeave,
}: {
  readonly inputs: readonly DerivationInput[]
  readonly onLeave?: () => void
}) {
  const { t, coded, words, all } = useValueWords()
  const hrefOf = usePlaces()
  const nameOf = ({ label }: DerivationInput) =>
    'name' in label ? isolate(label.name) : coded('explain', `input.${label.code}`, all(label.values))
  return (
    <VirtualTable
      dense
      caption={t('ui.derivation.inputs')}
      rows={inputs}
      rowKey={(_, index) => String(index)}
      columns={[
        {
          key: 'name',
          header: t('ui.derivation.input'),
          rowHeader: true,
          cell: input =>
            input.place && hrefOf ? (
              <a className="govuk-link" href={hrefOf(input.place)} onClick={onLeave}>
                {nameOf(input)}
              </a>
            ) : (
              nameOf(input)
            ),
        },
        {
          key: 'value',
          header: t('ui.derivation.value'),
          numeric: true,
          cell: input => words(input.value),
        },
      ]}
    />
  )
}

interface DerivationViewProps {
  readonly derivation: Derivation
  /** A link to where an input is edited was followed. */
  readonly onLeave?: () => void
}

/** The formula in words, the inputs, what was left out, coverage, and how sure it is. */
export function DerivationView({ derivation, onLeave }: DerivationViewProps) {
  const { t, coded, words, all, formats } = useValueWords()
  const { figure, result, values, inputs, leftOut, coverage, sure } = derivation
  const { shown } = useRates()
  const close = inputs.filter(input => input.rate)
  const open = shown ? inputs : inputs.filter(input => !input.rate)
  const held = standings.filter(s => (derivation.standings?.[s] ?? 0) !== 0)
  return (
    <div className="sw-derivation">
      <p className="sw-derivation-result">{words(result)}</p>
      <p>{coded('explain', `${figure}.formula`, all(values))}</p>
      {open.length > 0 && <Inputs inputs={open} {...(onLeave && { onLeave })} />}
      {close.length > 0 && (
        <>
          {!shown && <p>{t('ui.rates.left', { n: close.length })}</p>}
          <RatesButton />
        </>
      )}
      {leftOut.length > 0 && (
        <>
          <h3 className="sw-h3">{t('ui.derivation.leftOut')}</h3>
          <ul className="govuk-list govuk-list--bullet">
            {leftOut.map((item, at) => (
              <li key={`${item.code} ${at}`}>{coded('explain', `leftOut.${item.code}`, all(item.values))}</li>
            ))}
          </ul>
        </>
      )}
      {coverage && <CoverageTable coverage={coverage} />}
      {(held.length > 0 || sure.length > 0) && (
        <>
          <h3 className="sw-h3">{t('ui.derivation.sure')}</h3>
          <ul className="govuk-list govuk-list--bullet">
            {held.map(s => (
              <li key={s}>
                {t(`ui.standing.${s}`, { amount: formats.moneyExact(derivation.standings?.[s] ?? 0) })}
              </li>
            ))}
            {sure.map((item, at) => (
              <li key={`${item.code} ${at}`}>{coded('explain', `sure.${item.code}`, all(item.values))}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
