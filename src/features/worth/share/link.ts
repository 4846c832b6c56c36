import type { Currency } from '#core/money.ts'
import type { TeamData } from '#core/records/teamData.ts'
import {
  emptyWorth,
  isBlank,
  type PricedBy,
  type WorkRow,
  type WorthForm,
} from '#features/worth/ask/worthForm.ts'

/** What of a link could not be taken as it was meant. */
export type LinkNote = 'unreadable' | 'other-team' | 'other-currency'

interface Here {
  readonly currency: Currency
  readonly team?: TeamData | undefined
  /** The team's roles. */
  readonly roles: readonly string[]
}

export interface Linked {
  readonly form: WorthForm
  readonly notes: readonly LinkNote[]
}

/** As much as a link may bring of one text, and of lines. */
const LONGEST = 300
const MOST_ROWS = 20

const texts = ['making', 'day', 'amount', 'change', 'expected', 'value'] as const
const amounts: readonly string[] = ['day', 'amount', 'value']
const ways: readonly string[] = ['rates', 'people', 'amount']
const isWay = (text: string): text is PricedBy => ways.includes(text)

/** A line as a link holds it: `4*3d`, `6*2h`, with its role after a colon. */
const written = ({ people, each, unit, role }: WorkRow, withRole: boolean): string =>
  `${people.trim()}*${each.trim()}${unit === 'days' ? 'd' : 'h'}${withRole ? `:${role}` : ''}`

/** Which of the texts count, so that what is hidden goes into no link. */
const counts = (form: WorthForm, field: (typeof texts)[number]): boolean => {
  if (field === 'day') return form.by === 'people'
  if (field === 'amount') return form.by === 'amount'
  return field !== 'change' || form.outcome === ''
}

/**
 * The question as the part of an address after its question mark: what was typed, and nothing that was made of rates.
 * With a team's rates it holds roles and days, no price; whoever has the team prices them anew.
 */
export function linkQuery(form: WorthForm, { currency, team }: Pick<Here, 'currency' | 'team'>): string {
  const query = new URLSearchParams()
  for (const field of texts) {
    const text = form[field].trim()
    if (text !== '' && counts(form, field)) query.set(field, text)
  }
  query.set('by', form.by)
  query.set('currency', currency)
  if (form.by !== 'amount')
    for (const row of form.rows) if (!isBlank(row)) query.append('who', written(row, form.by === 'rates'))
  const outcome = team?.outcomes.find(({ id }) => id === form.outcome)
  if (outcome) {
    query.set('outcome', outcome.id)
    // For whoever does not have the team.
    query.set('change', team?.metrics.find(({ id }) => id === outcome.metric)?.name ?? '')
  }
  if (team && (form.by === 'rates' || form.outcome !== '')) query.set('team', team.team.id)
  return query.toString()
}

function rowOf(text: string, i: number): WorkRow | undefined {
  const [, people, each, unit, role = ''] =
    /^([^*:]{0,20})\*([^*:]{0,20})([dh])(?::(.{0,300}))?$/s.exec(text) ?? []
  if (people === undefined || each === undefined || unit === undefined) return undefined
  return { key: String(i + 1), unit: unit === 'd' ? 'days' : 'hours', people, each, role }
}

/** The question that a link holds, as far as it can be read here; `undefined` where there is no link. */
export function readLink(query: string, { currency, team, roles }: Here): Linked | undefined {
  if (query === '') return undefined
  const given = new URLSearchParams(query)
  const notes = new Set<LinkNote>()
  const all = given.getAll('who')
  const rows = all.slice(0, MOST_ROWS).flatMap((text, i) => rowOf(text, i) ?? [])
  if (rows.length < all.length) notes.add('unreadable')
  const by = given.get('by') ?? 'people'
  if (!isWay(by) || !given.has('currency')) notes.add('unreadable')
  const itsTeam = given.get('team')
  const isHere = itsTeam === null || itsTeam === team?.team.id
  if (!isHere) notes.add('other-team')
  const sameMoney = (given.get('currency') ?? currency) === currency
  if (!sameMoney) notes.add('other-currency')
  const form = emptyWorth(isWay(by) ? by : 'people')
  const outcome = given.get('outcome') ?? ''
  const known = isHere && team?.outcomes.some(({ id }) => id === outcome)
  const text = (field: (typeof texts)[number]): string => {
    const value = given.get(field) ?? ''
    if (value.length > LONGEST) notes.add('unreadable')
    return amounts.includes(field) && !sameMoney ? '' : value.slice(0, LONGEST)
  }
  const typed = Object.fromEntries(texts.map(field => [field, text(field)]))
  return {
    form: {
      ...form,
      ...typed,
      // Rates of a team that is not here price nothing: the days stay, and a price is typed.
      by: form.by === 'rates' && (!isHere || roles.length === 0) ? 'people' : form.by,
      rows:
        rows.length > 0
          ? rows.map(row => ({ ...row, role: roles.includes(row.role) ? row.role : '' }))
          : form.rows,
      outcome: known ? outcome : '',
    },
    notes: [...notes],
  }
}
