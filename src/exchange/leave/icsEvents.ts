/** A line of a calendar file, `DTSTART;VALUE=DATE:20260803`, without its parameters: none of them moves a day. */
export interface IcsProperty {
  readonly line: number
  readonly value: string
}

/** What is read of an event. Its summary, description, organiser and guests are not. */
export interface IcsEvent {
  readonly line: number
  readonly uid: string
  readonly first: (name: string) => IcsProperty | undefined
  readonly all: (name: string) => readonly IcsProperty[]
}

const wanted = new Set([
  'DTSTART',
  'DTEND',
  'DURATION',
  'RRULE',
  'RDATE',
  'EXDATE',
  'EXRULE',
  'RECURRENCE-ID',
  'STATUS',
  'UID',
  'X-MICROSOFT-CDO-BUSYSTATUS',
])
const PROPERTY = /^([A-Za-z0-9-]+)(?:;(?:"[^"]*"|[^":])*)?:(.*)$/u

/** Lines as they were before they were folded: a line that starts with a space or a tab goes on with the one before. */
function unfolded(text: string): readonly IcsProperty[] {
  const lines: { line: number; value: string }[] = []
  for (const [at, raw] of text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|\n|\r/u)
    .entries()) {
    const last = lines.at(-1)
    if (/^[ \t]/u.test(raw) && last) last.value += raw.slice(1)
    else lines.push({ line: at + 1, value: raw })
  }
  return lines
}

/** Whether a text is a calendar file. */
export const looksLikeLeave = (text: string): boolean =>
  /^\uFEFF?\s*BEGIN:VCALENDAR\s*$/imu.test(text.slice(0, 2_000))

/** The events of a calendar file, and whether it takes all of them back; one that the file breaks off in is there too. */
export function icsEvents(text: string): { readonly events: readonly IcsEvent[]; readonly cancels: boolean } {
  const events: IcsEvent[] = []
  const open: string[] = []
  let cancels = false
  let properties = new Map<string, IcsProperty[]>()
  for (const { line, value } of unfolded(text)) {
    const [, name = '', rest = ''] = PROPERTY.exec(value) ?? []
    const property = name.toUpperCase()
    const inside = open.at(-1)
    if (property === 'BEGIN') {
      open.push(rest.trim().toUpperCase())
      if (open.at(-1) !== 'VEVENT') continue
      properties = new Map()
      events.push(eventAt(line, properties))
    } else if (property === 'END') open.pop()
    else if (inside === 'VEVENT' && wanted.has(property)) {
      properties.set(property, [...(properties.get(property) ?? []), { line, value: rest.trim() }])
    } else if (inside === 'VCALENDAR' && property === 'METHOD') cancels = /^cancel$/iu.test(rest.trim())
  }
  return { events, cancels }
}

const eventAt = (line: number, properties: ReadonlyMap<string, readonly IcsProperty[]>): IcsEvent => ({
  line,
  get uid() {
    return properties.get('UID')?.[0]?.value ?? `line ${line}`
  },
  first: name => properties.get(name)?.[0],
  all: name => properties.get(name) ?? [],
})
