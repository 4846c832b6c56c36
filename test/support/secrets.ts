/** Every number of a text, as it reads. */
export const amountsIn = (text: string): number[] =>
  (text.match(/\d[\d,]*(\.\d+)?/g) ?? []).map(found => Number(found.replaceAll(',', '')))

/** An amount as it may be written: in full, in whole pounds, in pence. */
export const ways = (pence: number): number[] => [pence / 100, Math.round(pence / 100), pence]
