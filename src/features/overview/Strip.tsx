import { costPerUnitFigure } from '#core/explain/costPerUnit.ts'
import { notLinkedFigure } from '#core/explain/blocks.ts'
import { coverageFigure } from '#core/explain/coverage.ts'
import { perWorkingDayFigure } from '#core/explain/perWorkingDay.ts'
import { sprintCostFigure } from '#core/explain/sprintCost.ts'
import type { Figures } from '#core/figures.ts'
import { minor, subtract } from '#core/money.ts'
import { perUnitKnown } from '#core/outcomes/costPerUnit.ts'
import { nextLink } from '#core/outcomes/nextLink.ts'
import type { OutcomeFigure } from '#core/outcomes/types.ts'
import { Figure } from '#ui/figure/Figure.tsx'
import { KpiStrip, type Kpi } from '#ui/layout/KpiStrip.tsx'
import type { Formats } from '#ui/formatting.ts'
import { useFormats } from '#ui/formats.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import { T, useText } from '#ui/text.tsx'
import type { Translate } from '#ui/translate.ts'
import { fundingKpi } from './fundingKpi.tsx'
import { LinkIt } from './LinkIt.tsx'
import { shownBlocks } from './shownBlocks.ts'
import { useRates } from '#ui/figure/rates.tsx'
import { useFunding } from './useFunding.ts'

interface Words {
  /** Rates were asked for on this visit. */
  readonly rates: boolean
  readonly t: Translate
  readonly formats: Formats
}

function thisSprint(figures: Figures, { t, formats, rates }: Words): Kpi | undefined {
  const { current } = figures
  if (!current) return undefined
  const { cost, why, perWorkingDay, few } = current
  const { sprint, pricing } = cost
  const label = t(`overview.strip.sprint.${why}`)
  const explained = () => sprintCostFigure(figures, sprint.id)
  if (pricing.kind === 'nothing-known')
    return {
      key: 'sprint',
      label,
      value: <Figure derivation={explained}>{t('ui.money.notKnown')}</Figure>,
      note: (
        <a className="govuk-link" href="#/team">
          {t('overview.strip.addPeople')}
        </a>
      ),
    }
  if (pricing.kind === 'no-rate')
    return {
      key: 'sprint',
      label,
      value: <Figure derivation={explained}>{t('overview.strip.noRate')}</Figure>,
      note: (
        <a className="govuk-link" href="#/team">
          {t('overview.strip.addRate', {
            roles: formats.list([...new Set(pricing.missing.map(({ role }) => role))]),
          })}
        </a>
      ),
    }
  return {
    key: 'sprint',
    label,
    value: <Figure derivation={explained}>{formats.money(pricing.price.total)}</Figure>,
    ...(perWorkingDay !== undefined &&
      (rates || !few) && {
        note: (
          <Figure derivation={() => perWorkingDayFigure(figures, sprint.id)}>
            {t('overview.strip.perDay', { money: formats.money(perWorkingDay) })}
          </Figure>
        ),
      }),
  }
}

function covered(figures: Figures, part: 'outcome' | 'measured', { t, formats }: Words) {
  const { spend } = figures.coverage
  if (figures.cost.known.all === 'nothing') return t('ui.money.notKnown')
  if (spend <= 0) return t('overview.strip.nothing')
  return (
    <Figure derivation={() => coverageFigure(figures, part)}>
      {formats.share(figures.coverage[part] / spend)}
    </Figure>
  )
}

function linked(figures: Figures, readOnly: boolean, words: Words): Kpi {
  const { t, formats } = words
  const { spend, outcome } = figures.coverage
  const kept = figures.bought.reduce<number>(
    (sum, block) => (block.kind === 'kept' ? sum + block.amount : sum),
    0,
  )
  const not = subtract(spend, outcome) - kept
  const known = figures.cost.known.all
  // As the list of what the money bought shows it.
  const shown = shownBlocks(figures).find(({ block }) => block.kind === 'not-linked')?.amount
  const all = outcome === spend ? 'overview.strip.linked.all' : 'overview.strip.linked.kept'
  return {
    key: 'linked',
    label: t('overview.strip.linked', { known }),
    value: covered(figures, 'outcome', words),
    ...(spend > 0 && {
      note:
        not === 0 ? (
          t(all)
        ) : (
          <T
            id="overview.strip.linked.not"
            values={{
              money: (
                <Figure derivation={() => notLinkedFigure(figures)}>
                  {formats.moneyKnown(shown ?? minor(not), known)}
                </Figure>
              ),
              kept: kept > 0 ? 'some' : 'none',
              share: formats.share(kept / spend),
              act: parts => (readOnly ? null : <LinkIt figures={figures}>{parts}</LinkIt>),
            }}
          />
        ),
    }),
  }
}

function measured(figures: Figures, readOnly: boolean, words: Words): Kpi {
  const { t, formats } = words
  const { measured: part, outcome, spend } = figures.coverage
  const { all, inSprints } = figures.cost.known
  // Nothing linked is nothing measured: said once, with what to do.
  if (spend > 0 && outcome === 0 && figures.outcomes.length > 0) {
    const next = nextLink(figures)
    return {
      key: 'measured',
      label: t('overview.strip.measured', { known: all }),
      value: t('overview.strip.unlinked'),
      note: readOnly ? (
        t('overview.strip.unlinked.read')
      ) : (
        <LinkIt figures={figures}>
          {t(`overview.strip.unlinked.${next.kind}`, { n: next.kind === 'effort' ? next.sprint.number : 0 })}
        </LinkIt>
      ),
    }
  }
  return {
    key: 'measured',
    label: t('overview.strip.measured', { known: all }),
    value: covered(figures, 'measured', words),
    ...(spend > 0 && {
      note: (
        <T
          id="overview.strip.measured.note"
          values={{
            money: (
              <Figure derivation={() => coverageFigure(figures, 'measured')}>
                {formats.moneyKnown(part, inSprints)}
              </Figure>
            ),
          }}
        />
      ),
    }),
  }
}

/** The outcome that the headline speaks of: not a guardrail, most money first. */
const mainOutcome = ({ outcomes }: Figures): OutcomeFigure | undefined =>
  outcomes.find(({ outcome, costPerUnit }) => !outcome.guardrail && costPerUnit.kind === 'known') ??
  outcomes.find(({ outcome }) => !outcome.guardrail)

function perUnit(figures: Figures, { t, formats }: Words): Kpi {
  const main = mainOutcome(figures)
  const label = t('overview.strip.perUnit', {
    unit: main?.metric.unit ?? 'none',
    lower: main?.metric.better === 'lower' ? 'yes' : 'no',
  })
  if (!main)
    return {
      key: 'unit',
      label,
      value: t('overview.strip.perUnit.missing'),
      note: (
        <a className="govuk-link" href="#/outcomes">
          {t('overview.missing.no-outcome')}
        </a>
      ),
    }
  const { costPerUnit, outcome, metric } = main
  const explained = () => costPerUnitFigure(figures, outcome.id)
  if (costPerUnit.kind === 'missing')
    return {
      key: 'unit',
      label,
      value: t(
        costPerUnit.why === 'cut-in-copy' ? 'overview.strip.perUnit.copy' : 'overview.strip.perUnit.missing',
      ),
      note: <Figure derivation={explained}>{t(`overview.missing.${costPerUnit.why}`)}</Figure>,
    }
  return {
    key: 'unit',
    label,
    value: (
      <Figure derivation={explained}>
        {formats.moneyKnown(costPerUnit.perUnit, perUnitKnown(costPerUnit))}
      </Figure>
    ),
    note: t('overview.strip.perUnit.of', {
      metric: metric.name,
      cost: formats.money(costPerUnit.cost),
      date: formats.day(costPerUnit.upTo),
    }),
  }
}

/** Four figures: the sprint, how much funding is used or else how much is measured, how much is linked, what a unit of change cost. */
export function Strip({ figures, readOnly }: TeamScreenProps) {
  const words = { t: useText(), formats: useFormats(), rates: useRates().shown }
  const funding = useFunding(figures)
  const items = [
    thisSprint(figures, words),
    figures.data.pots.length > 0 ? fundingKpi(funding, words) : measured(figures, readOnly, words),
    linked(figures, readOnly, words),
    perUnit(figures, words),
  ]
  return <KpiStrip items={items.filter(item => item !== undefined)} />
}
