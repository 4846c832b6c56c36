const ends = {
  year: /\s*(?:\bp\.?\s?a\.?|(?:\/|\bper|\ban?|\beach)\s*(?:year|yr|annum)|\byearly|\bannually)$/iu,
  day: /\s*(?:\bp\.?\s?d\.?|(?:\/|\bper|\ba)\s*day|\bdaily)$/iu,
} as const
const THOUSANDS = /^([^\d]*\d{1,6}(?:[.,]\d{1,3})?)\s?k$/iu

/** Thousands written out: "£62.5k" is £62,500. */
function writtenOut(text: string): string {
  const [, size] = THOUSANDS.exec(text) ?? []
  if (size === undefined) return text
  const [whole = '', decimals = ''] = size.split(/[.,]/u)
  return `${whole}${decimals.padEnd(3, '0')}`
}

/** An amount without the time that it is for, which its column says too: "£62,000 pa" is £62,000, and "£62k" with it. */
export const withoutTime = (text: string, per: 'year' | 'day'): string =>
  writtenOut(text.replace(ends[per], '').trim())
