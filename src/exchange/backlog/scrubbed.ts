import type { Doubt, Notice, RowIssue } from '#exchange/tables/types.ts'
import { linkKinds, type SourceItem, type ToldItem } from './source.ts'

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

/** An item with people taken out of all that it may be called by. */
export function unnamed(item: ToldItem, clean: (text: string) => string): SourceItem {
  const links = linkKinds.flatMap(kind => {
    const names = item.links[kind]
    return names ? [[kind, names.map(clean)] as const] : []
  })
  return {
    ...item,
    key: clean(item.id),
    name: clean(item.name) || clean(item.id),
    ...(item.parentName === undefined ? {} : { parentName: clean(item.parentName) }),
    sprints: item.sprints.map(sprint => ({ ...sprint, key: clean(sprint.key), name: clean(sprint.name) })),
    links: Object.fromEntries(links),
  }
}
