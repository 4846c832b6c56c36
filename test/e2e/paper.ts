import { execFileSync, spawnSync } from 'node:child_process'

/** The pages of a PDF. */
export const pagesOf = (pdf: Uint8Array): readonly string[] =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type \/Page\b/g) ?? []

/** The words of a PDF, where the machine can take them out of it. */
export function wordsOf(path: string): string | undefined {
  if (spawnSync('pdftotext', ['-v']).error) return undefined
  return execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' })
}

/** Every amount, share and measure of a text. */
export const figuresIn = (text: string): readonly string[] =>
  text.match(/£[\d,.]+[km]?|\d+(?:\.\d+)?%/g) ?? []
