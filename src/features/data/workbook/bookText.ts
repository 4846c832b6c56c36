import type { IsoDate } from '#core/records/fields.ts'
import { isExample } from '#core/records/team.ts'
import type { TeamData } from '#core/records/teamData.ts'
import type { BookCopy } from '#exchange/workbook/types.ts'
import type { BookFacts, WordList } from '#exchange/workbook/words.ts'
import { english, isMessageId } from '#messages/catalogue.ts'
import type { Formats } from '#ui/formatting.ts'
import type { Translate } from '#ui/translate.ts'

/** Where the words of a book stand in the catalogue, and what they begin with in the book. */
const FROM = {
  'workbook.book.': '',
  'data.value.': 'value.',
  'data.month.': 'month.',
  'data.weekday.': 'weekday.',
} as const

/** Every word that a book may need, in the reader's language. */
export function wordList(t: Translate): WordList {
  const words: Record<string, string> = {}
  for (const id of Object.keys(english))
    for (const [from, to] of Object.entries(FROM))
      if (id.startsWith(from) && isMessageId(id)) words[`${to}${id.slice(from.length)}`] = t(id)
  return words
}

interface FactsOf {
  readonly data: TeamData
  readonly copy: BookCopy
  readonly today: IsoDate
}

/** The sentences of a book that are made of its team. */
export function bookFacts({ data, copy, today }: FactsOf, t: Translate, formats: Formats): BookFacts {
  const { team, workspace } = data
  const name = t('workbook.facts.team', {
    team: team.name,
    organisation: team.organisation === '' ? 'none' : team.organisation,
  })
  const sign = formats.currencySign
  return {
    title: t('workbook.facts.title', { team: team.name }),
    team: isExample(team) ? t('workbook.facts.example', { team: name }) : name,
    copy: t(`workbook.facts.${copy}`),
    made: t('workbook.facts.made', { date: formats.date(today) }),
    currency: t('workbook.facts.currency', { currency: t(`data.currency.${workspace.currency}`), sign }),
    sign,
  }
}
