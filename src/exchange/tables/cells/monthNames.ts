import { unaccented } from './unaccented.ts'

/** Months in the languages that exports come in, without accents; abbreviations where they are not the first letters. */
const names: readonly (readonly string[])[] = [
  'january enero stycznia styczen januari janvier januar janner ene sty',
  'february febrero lutego luty februari fevrier februar lut fev',
  'march marzo marca marzec maart mars marz mrz mrt',
  'april abril kwietnia kwiecien avril abr kwi avr',
  'may mayo maja maj mei mai',
  'june junio czerwca czerwiec juni juin cze',
  'july julio lipca lipiec juli juillet lip',
  'august agosto sierpnia sierpien augustus aout ago sie',
  'september septiembre setiembre wrzesnia wrzesien septembre sept set wrz',
  'october octubre pazdziernika pazdziernik oktober octobre okt paz',
  'november noviembre listopada listopad novembre lis',
  'december diciembre grudnia grudzien decembre dezember dic gru dez',
].map(month => month.split(' '))

/** Abbreviations of four letters or more that a writer cuts a longer name to: "juil", "sept", "janv", "fevr". */
const cut = (word: string, name: string) => word.length >= 3 && word.length <= 4 && name.startsWith(word)

/**
 * The month, from 1, that a name stands for in English, Spanish, Polish, Dutch, French or German, whole or cut to
 * three or four letters; `undefined` where it is none, or could be two.
 */
export function monthNumber(name: string): number | undefined {
  const word = unaccented(name)
  const whole = names.findIndex(month => month.includes(word))
  if (whole !== -1) return whole + 1
  const fitting = names.flatMap((month, i) => (month.some(long => cut(word, long)) ? [i + 1] : []))
  return fitting.length === 1 ? fitting[0] : undefined
}
