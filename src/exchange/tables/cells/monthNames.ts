const english = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/** The month, from 1, that a name or its first letters (three or more) stand for. */
export function monthNumber(name: string): number | undefined {
  const word = name.toLowerCase()
  if (word === 'sept') return 9
  if (word.length < 3) return undefined
  const index = english.findIndex(month => month === word || (word.length === 3 && month.startsWith(word)))
  return index === -1 ? undefined : index + 1
}
