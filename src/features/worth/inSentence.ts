/** What is counted, as it stands within a sentence: "Working days" is "working days", "NHS calls" stays. */
export const lowered = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text

/** What is asked about, of what may be typed as the whole question: "Is this deck?" is "this deck". */
function askedAbout(typed: string, verb: string): string {
  const text = typed.trim()
  if (!text.endsWith('?')) return text
  const [first = '', ...rest] = text.replace(/[?\s]+$/, '').split(/\s+/)
  return (first.toLowerCase() === verb ? rest : [first, ...rest]).join(' ')
}

/** What is asked about, within a sentence: "This deck" is "this deck", but a name keeps its capital. */
export function named(typed: string, openers: string, verb: string): string {
  const text = askedAbout(typed, verb)
  const [first = ''] = text.split(' ')
  return openers.split(' ').includes(first.toLowerCase()) ? lowered(text) : text
}
