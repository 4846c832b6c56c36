/** An amount of a column of credits without the mark of its side: CR is what the column says, DR the opposite. */
export const ofCredits = (text: string): string =>
  text.replace(/\s*CR$/i, '').replace(/^(.*?)\s*DR$/i, (_all, amount: string) => `-${amount}`)
