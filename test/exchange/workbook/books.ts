import { figuresOf, type Figures } from '#core/figures.ts'
import { sharedCopy } from '#core/privacy/sharedCopy.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { bookOf } from '#exchange/workbook/book.ts'
import type { Book, BookCopy } from '#exchange/workbook/types.ts'
import { bookWords } from '#exchange/workbook/words.ts'
import { bookFacts, wordList } from '#features/data/workbook/bookText.ts'
import { english, everyMessage } from '#messages/catalogue.ts'
import { makeText } from '#ui/text.tsx'

await everyMessage()

/** The words that the app gives a book. */
export function wordsFor(data: TeamData, copy: BookCopy, today: IsoDate) {
  const { t, formats } = makeText('en-GB', english, 'cost', data.workspace.currency)
  return bookWords(wordList(t), bookFacts({ data, copy, today }, t, formats))
}

/** What others may see of a team, as figures. */
export function sharedFigures(data: TeamData, today: IsoDate): Figures {
  const copy = sharedCopy(data, today)
  if (!copy.ok) throw new Error('This team has a price for every day')
  return figuresOf(copy.value, today)
}

export const aBook = (data: TeamData, today: IsoDate, copy: BookCopy = 'finance'): Book =>
  bookOf(
    copy === 'finance' ? figuresOf(data, today) : sharedFigures(data, today),
    wordsFor(data, copy, today),
  )
