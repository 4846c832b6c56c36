import { distinctNames } from './distinctNames.ts'
import { linkKinds, type NamedSprint, type SourceItem, type ToldItem } from './source.ts'
import { nameKey } from './sprintName.ts'
import type { WithoutPeople } from './withoutPeople.ts'

/** Items with people taken out of all that they may be called by; what had different names and ids still has. */
export function unnamed(items: readonly ToldItem[], { loose, strict }: WithoutPeople): readonly SourceItem[] {
  const shorten = (text: string) => loose(text).text
  const sprints = items.flatMap(item => item.sprints)
  const idOf = distinctNames(
    items.flatMap(({ id, parent }) => (parent === undefined ? [id] : [id, parent])),
    strict,
  )
  const nameOf = distinctNames(
    items.flatMap(({ name, parentName = '' }) => [name, parentName]),
    shorten,
  )
  const sprintOf = distinctNames(
    sprints.map(({ name }) => name),
    shorten,
  )
  const sprintKeyOf = distinctNames(
    sprints.map(({ key }) => key),
    strict,
  )
  const linkOf = new Map(
    linkKinds.map(kind => [
      kind,
      distinctNames(
        items.flatMap(({ links }) => links[kind] ?? []),
        shorten,
      ),
    ]),
  )
  const sprint = (told: NamedSprint): NamedSprint => {
    const name = sprintOf(told.name)
    const isAsNamed = name === told.name && told.key === nameKey(name)
    return { ...told, name, key: isAsNamed ? told.key : sprintKeyOf(told.key) }
  }
  return items.map(item => {
    const links = linkKinds.flatMap(kind => {
      const names = item.links[kind]
      return names ? [[kind, names.map(name => linkOf.get(kind)?.(name) ?? '')] as const] : []
    })
    return {
      ...item,
      key: idOf(item.id),
      name: nameOf(item.name) || idOf(item.id),
      ...(item.parent === undefined ? {} : { parentKey: idOf(item.parent) }),
      ...(item.parentName === undefined ? {} : { parentName: nameOf(item.parentName) }),
      sprints: item.sprints.map(sprint),
      links: Object.fromEntries(links),
    }
  })
}
