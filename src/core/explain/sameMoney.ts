import type { Figures } from '#core/figures.ts'
import type { Minor } from '#core/money.ts'
import type { OtherOutcome, TeamDays } from '#core/worth/alternatives.ts'
import { costPerUnitFigure } from './costPerUnit.ts'
import type { Derivation } from './derivation.ts'
import { atOutcome } from './places.ts'
import { perWorkingDayFigure } from './perWorkingDay.ts'
import { money, number, text } from './values.ts'

/** What the same money would buy of another outcome: with everything behind what a unit of it has cost so far. */
export function sameMoneyFigure(
  figures: Figures,
  { figure, units, perUnit }: OtherOutcome,
  asked: Minor,
): Derivation {
  const { outcome, metric } = figure
  const behind = costPerUnitFigure(figures, outcome.id)
  return {
    ...behind,
    figure: 'sameMoney',
    result: number(units),
    values: { name: text(metric.name), asked: money(asked), perUnit: money(perUnit) },
    inputs: [
      { label: { code: 'asked' }, value: money(asked) },
      { label: { code: 'perUnit' }, value: money(perUnit), place: atOutcome(outcome.id) },
      ...behind.inputs,
    ],
  }
}

/** How many days of the whole team the same money would pay for. */
export function teamDaysFigure(
  figures: Figures,
  { sprint, days, perDay, number: of }: TeamDays,
  asked: Minor,
): Derivation {
  const behind = perWorkingDayFigure(figures, sprint)
  return {
    ...behind,
    figure: 'teamDays',
    result: number(days),
    values: { number: number(of), asked: money(asked), perDay: money(perDay) },
    inputs: [{ label: { code: 'asked' }, value: money(asked) }, ...behind.inputs],
  }
}
