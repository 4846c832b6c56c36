/**
 * Makes bankHolidays.ts. Run by hand when a new list is published; nothing imports this file:
 *
 *   node src/core/parameters/makeBankHolidays.mjs <gov-uk-bank-holidays.json> <today as YYYY-MM-DD>
 *   npx prettier --write src/core/parameters/bankHolidays.ts
 *
 * Days come from the rules in the package date-holidays. Where GOV.UK's list has a year, GOV.UK wins. Days that the
 * package has wrong in the years before that list are put right from CORRECTIONS. Both kinds of difference are
 * written into the file. Days that fall on a weekend are left out: their substitute day is the holiday.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import Holidays from 'date-holidays'

const [, , listPath, made] = process.argv
if (!listPath || !/^\d{4}-\d{2}-\d{2}$/.test(made ?? '')) {
  throw new Error('Usage: node makeBankHolidays.mjs <gov-uk-bank-holidays.json> <YYYY-MM-DD>')
}

const FIRST = 2010
const LAST = 2035
/** Canada publishes no list like GOV.UK's; its days follow from the law, and this is the last year looked at. */
const CANADA_PUBLISHED = { from: 2010, to: 2026 }

/** @type {Record<string, string>} */
const UK_STATES = { 'england-and-wales': 'ENG', scotland: 'SCT', 'northern-ireland': 'NIR' }

/**
 * Names by the key that GOV.UK's list uses.
 * @type {Record<string, string>}
 */
const GOV_UK_NAMES = {
  new_year: 'New Year’s Day',
  '2nd_january': '2nd January',
  st_patrick: 'St Patrick’s Day',
  good_friday: 'Good Friday',
  easter_monday: 'Easter Monday',
  early_may: 'Early May bank holiday',
  early_may_ve: 'Early May bank holiday (VE day)',
  spring: 'Spring bank holiday',
  summer: 'Summer bank holiday',
  late_august: 'Summer bank holiday',
  battle_boyne: 'Battle of the Boyne (Orangemen’s Day)',
  st_andrew: 'St Andrew’s Day',
  christmas: 'Christmas Day',
  boxing_day: 'Boxing Day',
  queen_platinum: 'Platinum Jubilee bank holiday',
  queens_bank_holiday: 'Bank holiday for the State Funeral of Queen Elizabeth II',
  kings_coronation: 'Bank holiday for the coronation of King Charles III',
  world_cup: 'World Cup bank holiday',
}

/**
 * The package's names that GOV.UK words in another way.
 * @type {Record<string, string>}
 */
const SAME_NAME = {
  "New Year's Day": 'New Year’s Day',
  'January 2nd': '2nd January',
  'Queen’s Diamond Jubilee': 'Diamond Jubilee bank holiday',
  'Queen’s Platinum Jubilee': 'Platinum Jubilee bank holiday',
  "Queen Elizabeth's Funeral Day": 'Bank holiday for the State Funeral of Queen Elizabeth II',
  "King Charles III's Coronation": 'Bank holiday for the coronation of King Charles III',
}

const UK = Object.keys(UK_STATES)
/** One-off proclamations before GOV.UK's list begins, and one in Canada, that the package does not have. */
const CORRECTIONS = [
  {
    divisions: UK,
    date: '2011-04-29',
    name: 'Royal wedding bank holiday',
    why: 'One-off holiday, Royal Proclamation',
  },
  { divisions: UK, date: '2012-05-28', why: 'Moved to 4 June for the Diamond Jubilee, Royal Proclamation' },
  {
    divisions: UK,
    date: '2012-06-04',
    name: 'Spring bank holiday',
    why: 'Moved from 28 May for the Diamond Jubilee, Royal Proclamation',
  },
  {
    divisions: ['canada-federal'],
    date: '2022-09-19',
    name: 'National Day of Mourning',
    why: 'Day off for the federal public service, Prime Minister of Canada, 13 September 2022',
  },
]

/**
 * The designated paid holidays of the federal public service that fall on one day all over Canada. The one that
 * differs by area (the first Monday in August, or 24 June in Quebec) is for a team to add as its own day off.
 */
const CANADA_DAYS = [
  "New Year's Day",
  'Good Friday',
  'Easter Monday',
  'Victoria Day',
  'Canada Day',
  'Labour Day',
  'National Day for Truth and Reconciliation',
  'Thanksgiving',
  'Remembrance Day',
  'Christmas Day',
  'Boxing Day',
]

/** @typedef {{ date: string, name: string }} Day */

/** @param {string} date */
const weekday = date => new Date(`${date}T00:00:00Z`).getUTCDay()
/** @param {string} date */
const isWeekend = date => weekday(date) === 0 || weekday(date) === 6
/** @param {string} date */
const nextDay = date => new Date(Date.parse(`${date}T00:00:00Z`) + 864e5).toISOString().slice(0, 10)

/**
 * @param {string} state
 * @param {number} year
 * @returns {Day[]}
 */
function ukDays(state, year) {
  return new Holidays('GB', state)
    .getHolidays(year)
    .filter(holiday => holiday.type === 'public')
    .map(({ date, name, substitute }) => {
      const plain = name.replace(' (substitute day)', '')
      return {
        date: date.slice(0, 10),
        name: (SAME_NAME[plain] ?? plain) + (substitute ? ' (substitute day)' : ''),
      }
    })
    .filter(({ date }) => !isWeekend(date))
}

/**
 * Rules of the country and of some of its parts together hold every federal day, though none has all of them.
 * @param {number} year
 * @returns {Day[]}
 */
function canadaDays(year) {
  /** @type {Map<string, string>} */
  const found = new Map()
  for (const state of [undefined, 'NT', 'ON', 'AB']) {
    const rules = state ? new Holidays('CA', state) : new Holidays('CA')
    for (const { date, name, substitute } of rules.getHolidays(year)) {
      if (!substitute && CANADA_DAYS.includes(name)) found.set(name, date.slice(0, 10))
    }
  }
  const taken = new Set([...found.values()].filter(date => !isWeekend(date)))
  return [...found]
    .sort(([, a], [, b]) => (a < b ? -1 : 1))
    .map(([name, date]) => {
      const named = SAME_NAME[name] ?? name
      if (!isWeekend(date)) return { date, name: named }
      let day = date
      // A holiday on a day of rest moves to the first working day after it: Canada's federal collective agreements.
      while (isWeekend(day) || taken.has(day)) day = nextDay(day)
      taken.add(day)
      return { date: day, name: `${named} (substitute day)` }
    })
}

const list = JSON.parse(readFileSync(listPath, 'utf8'))
/** @param {string} text */
const isoFromGovUk = text => text.split('/').reverse().join('-')
/**
 * @param {string} division
 * @param {number} year
 * @returns {Day[] | undefined}
 */
function govUkDays(division, year) {
  /** @type {{ title: string, date: string, notes: string }[] | undefined} */
  const days = list.divisions[`common.nations.${division}_slug`][year]
  return days?.map(({ title, date, notes }) => {
    const name = GOV_UK_NAMES[title.replace('bank_holidays.', '')]
    if (!name) throw new Error(`No name for ${title}`)
    return {
      date: isoFromGovUk(date),
      name: name + (notes.endsWith('substitute_day') ? ' (substitute day)' : ''),
    }
  })
}
const listYears = Object.keys(list.divisions['common.nations.scotland_slug']).filter(key =>
  /^\d{4}$/.test(key),
)
const published = { from: Number(listYears.at(0)), to: Number(listYears.at(-1)) }

/** @type {{ division: string, date: string, rules: boolean, published: boolean, source: string }[]} */
const differences = []
/** @type {string[]} */
const names = []
/** @param {string} name */
const code = name => {
  if (!names.includes(name)) names.push(name)
  return 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'.charAt(names.indexOf(name))
}
/** @param {Day[]} days */
const pack = days =>
  days
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
    .map(({ date, name }) => date.slice(5, 7) + date.slice(8) + code(name))
    .join('')

/**
 * @param {string} division
 * @param {number} year
 * @param {Day[]} days
 */
function corrected(division, year, days) {
  let result = days
  for (const { divisions, date, name, why } of CORRECTIONS) {
    if (!divisions.includes(division) || Number(date.slice(0, 4)) !== year) continue
    result = result.filter(day => day.date !== date)
    if (name) result.push({ date, name })
    differences.push({ division, date, rules: !name, published: Boolean(name), source: why })
  }
  return result
}

/**
 * @param {string} division
 * @param {Day[]} calculated
 * @param {Day[]} days
 */
function compared(division, calculated, days) {
  for (const { date } of days) {
    if (!calculated.some(day => day.date === date)) {
      differences.push({ division, date, rules: false, published: true, source: 'GOV.UK' })
    }
  }
  for (const { date } of calculated) {
    if (!days.some(day => day.date === date)) {
      differences.push({ division, date, rules: true, published: false, source: 'GOV.UK' })
    }
  }
  return days
}

/** @type {Record<string, { published: { from: number, to: number }, years: string[] }>} */
const divisions = {}
for (const division of [...UK, 'canada-federal']) {
  const years = []
  for (let year = FIRST; year <= LAST; year++) {
    const state = UK_STATES[division]
    const calculated = state ? ukDays(state, year) : canadaDays(year)
    const official = state && govUkDays(division, year)
    // A substitute for 1 January may come in the same year only; no rule moves a day over a year's end.
    if (calculated.some(({ date }) => Number(date.slice(0, 4)) !== year))
      throw new Error(`${division} ${year}`)
    years.push(
      pack(official ? compared(division, calculated, official) : corrected(division, year, calculated)),
    )
  }
  divisions[division] = { published: UK_STATES[division] ? published : CANADA_PUBLISHED, years }
}

const { version } = JSON.parse(readFileSync(resolve('node_modules/date-holidays/package.json'), 'utf8'))
const data = {
  made,
  edition: `GOV.UK list of ${isoFromGovUk(list.last_updated)}; date-holidays ${version}`,
  source: 'https://www.gov.uk/bank-holidays (Open Government Licence); date-holidays (ISC and CC BY 3.0)',
  first: FIRST,
  last: LAST,
  names,
  divisions,
  differences,
}
writeFileSync(
  resolve(import.meta.dirname, 'bankHolidays.ts'),
  `import type { BankHolidays } from './types.ts'

/** Made by makeBankHolidays.mjs: change that and run it, not this. A day is MMDD and the letter of its name. */
export const bankHolidays: BankHolidays = ${JSON.stringify(data, null, 2)}
`,
)
