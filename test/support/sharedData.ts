import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const FOLDER = resolve(import.meta.dirname, '../../../shared/data')

/**
 * The text of a file of the data folder beside the project, or undefined where that folder is absent.
 * `test.skipIf(!sharedData('oracles/x.csv'))('…')` says so by skipping.
 */
export function sharedData(path: string, encoding: 'utf8' | 'latin1' = 'utf8'): string | undefined {
  const file = resolve(FOLDER, path)
  return existsSync(file) ? readFileSync(file, encoding) : undefined
}
