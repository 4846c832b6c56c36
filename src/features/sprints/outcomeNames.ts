import type { TeamData } from '#core/records/teamData.ts'

/** What each outcome is called: as its metric. */
export function outcomeNames({ outcomes, metrics }: TeamData): Map<string, string> {
  const names = new Map(metrics.map(({ id, name }) => [id, name]))
  return new Map(outcomes.map(({ id, metric }) => [id, names.get(metric) ?? '']))
}
