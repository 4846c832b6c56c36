import { sameMoneyFigure, teamDaysFigure } from '#core/explain/sameMoney.ts'
import type { Minor } from '#core/money.ts'
import { alternatives, type OtherOutcome, type TeamDays } from '#core/worth/alternatives.ts'
import { Figure } from '#ui/figure/Figure.tsx'
import { useRates } from '#ui/figure/rates.tsx'
import { Section } from '#ui/layout/Section.tsx'
import type { Column } from '#ui/tables/column.ts'
import { Table } from '#ui/tables/Table.tsx'
import { useWorthWords } from './useWorthWords.ts'
import type { ChosenTeam } from './worthProps.ts'

interface InsteadProps {
  readonly team: ChosenTeam
  readonly asked: Minor
  /** The outcome that is asked about. */
  readonly about: string | undefined
}

type Row =
  | { readonly kind: 'outcome'; readonly other: OtherOutcome }
  | { readonly kind: 'team'; readonly days: TeamDays }

/** What else the same money would buy, by this team's own record. */
export function Instead({ team, asked, about }: InsteadProps) {
  const { t, formats, ofMetric } = useWorthWords()
  const { shown: ratesShown } = useRates()
  const { figures } = team
  const found = alternatives(figures, asked, about)
  const days = found.team && (!found.team.givesRateAway || ratesShown) ? found.team : undefined
  const rows: Row[] = [
    ...found.outcomes.map((other): Row => ({ kind: 'outcome', other })),
    ...(days ? [{ kind: 'team' as const, days }] : []),
  ]
  const columns: Column<Row>[] = [
    {
      key: 'what',
      header: t('worth.instead.what'),
      rowHeader: true,
      cell: row =>
        row.kind === 'team' ? (
          t('worth.instead.team', { number: row.days.number })
        ) : (
          <a className="govuk-link" href={`#/outcomes/${row.other.figure.outcome.id}`}>
            {row.other.figure.metric.name}
          </a>
        ),
    },
    {
      key: 'at',
      header: t('worth.instead.at'),
      numeric: true,
      cell: row =>
        row.kind === 'team'
          ? t('worth.instead.day', { money: formats.moneyShort(row.days.perDay) })
          : t('worth.instead.unit', {
              money: formats.moneyShort(row.other.perUnit),
              known: row.other.known,
              unit: row.other.figure.metric.unit,
            }),
    },
    {
      key: 'get',
      header: t('worth.instead.get'),
      numeric: true,
      cell: row =>
        row.kind === 'team' ? (
          <Figure derivation={() => teamDaysFigure(figures, row.days, asked)}>
            {t('worth.instead.days', { days: row.days.days, n: formats.number(row.days.days) })}
          </Figure>
        ) : (
          <Figure derivation={() => sameMoneyFigure(figures, row.other, asked)}>
            {t('worth.instead.better', { units: ofMetric(row.other.units, row.other.figure.metric) })}
          </Figure>
        ),
    },
  ]
  return (
    <Section
      title={t('worth.instead', { money: formats.money(asked) })}
      caption={t('worth.instead.caption', { team: team.data.team.name })}
    >
      {rows.length > 0 && (
        <Table
          caption={t('worth.instead', { money: formats.money(asked) })}
          captionHidden
          columns={columns}
          rows={rows}
          rowKey={row => (row.kind === 'team' ? 'team' : row.other.figure.outcome.id)}
        />
      )}
      {found.outcomes.length === 0 && (
        <p>{t(figures.outcomes.length === 0 ? 'worth.instead.noOutcome' : 'worth.instead.unmeasured')}</p>
      )}
    </Section>
  )
}
