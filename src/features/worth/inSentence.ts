/** What is counted, as it stands within a sentence: "Working days" is "working days", "NHS calls" stays. */
export const lowered = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text

/** What is asked about, within a sentence: "This deck" is "this deck", but a name keeps its capital. */
export function named(text: string, openers: string): string {
  const [first = ''] = text.split(' ')
  return openers.split(' ').includes(first.toLowerCase()) ? lowered(text) : text
}
