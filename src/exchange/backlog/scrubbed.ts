import type { Doubt, Notice, RowIssue } from '#exchange/tables/types.ts'

interface Said {
  readonly doubts: readonly Doubt[]
  readonly notices: readonly Notice[]
  readonly issues: readonly RowIssue[]
}

type Values = Readonly<Record<string, string | number>>

/** Everything that quotes the file, with people taken out of what it quotes. */
export function scrubbed({ doubts, notices, issues }: Said, clean: (text: string) => string): Said {
  const values = (given: Values): Values =>
    Object.fromEntries(
      Object.entries(given).map(([name, value]) => [name, typeof value === 'string' ? clean(value) : value]),
    )
  return {
    doubts: doubts.map(doubt => ({
      ...doubt,
      values: values(doubt.values),
      options: doubt.options.map(option => ({
        ...option,
        ...(option.values ? { values: values(option.values) } : {}),
      })),
    })),
    notices: notices.map(notice => ({ ...notice, values: values(notice.values) })),
    issues: issues.map(issue => ({ ...issue, text: clean(issue.text), column: clean(issue.column) })),
  }
}
