const WORD = /\S*[\p{L}\p{N}]\S*/gu

/** How many words there are; marks alone are none. */
export const wordsIn = (text: string): number => text.match(WORD)?.length ?? 0

interface Room {
  readonly letters: number
  readonly words?: number
}

/** The text, or as much of it from its start as has room, with an ellipsis: whole words, unless one alone is too long. */
export function cut(text: string, { letters, words = Infinity }: Room): string {
  const all = text.trim()
  if (all.length <= letters && wordsIn(all) <= words) return all
  const kept: string[] = []
  for (const part of all.split(/\s+/)) {
    const longer = [...kept, part].join(' ')
    if (longer.length >= letters || wordsIn(longer) > words) break
    kept.push(part)
  }
  const start = kept.length > 0 || words < 1 ? kept.join(' ') : all.slice(0, letters - 1)
  return `${start.replace(/[\s.,;:]+$/u, '')}…`
}

/** The first texts that have room together, each of them whole. */
export function firstThatFit(texts: readonly string[], { letters, words = Infinity }: Room): string[] {
  const found: string[] = []
  for (const text of texts) {
    const longer = [...found, text].join(' ')
    if (longer.length > letters || wordsIn(longer) > words) break
    found.push(text)
  }
  return found
}
