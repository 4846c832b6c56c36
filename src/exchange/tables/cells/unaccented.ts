/** A text in small letters without accents: "Märż" is "marz", "Łódź" is "lodz". */
export const unaccented = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ł', 'l').replaceAll('ß', 'ss')
