import { unaccented } from './unaccented.ts'

const DAYS = new Set(
  (
    'mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday ' +
    'lun lunes mar martes mie miercoles jue jueves vie viernes sab sabado dom domingo ' +
    'pon poniedzialek wto wtorek sro sr sroda czw czwartek pia pt piatek sob sobota nie niedz niedziela ' +
    'ma maandag di dinsdag wo woensdag do donderdag vr vrijdag za zaterdag zo zondag ' +
    'lundi mardi mer mercredi jeu jeudi ven vendredi sam samedi dim dimanche ' +
    'mo montag dienstag mi mittwoch donnerstag fr freitag sa samstag sonnabend so sonntag'
  ).split(' '),
)
const FIRST = /^(\p{L}+)[ ,.]+(?=[\d\p{L}])/u

/** A written date without the name of the day that it may begin with. */
export function withoutWeekday(date: string): string {
  const first = FIRST.exec(date)
  return first && DAYS.has(unaccented(first[1] ?? '')) ? date.slice(first[0].length) : date
}
