import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Everything that a build is made from. */
export const buildInputs = [
  'src',
  'public',
  'index.html',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
]

// A folder counts too: its time moves when a file in it is removed or renamed.
function newestIn(path: string): number {
  if (!existsSync(path)) return 0
  const own = statSync(path)
  if (!own.isDirectory()) return own.mtimeMs
  return Math.max(own.mtimeMs, ...readdirSync(path).map(name => newestIn(join(path, name))))
}

/** Whether something in `inputs` is newer than the built page, or there is none. */
export function isStale(root: string, inputs: readonly string[] = buildInputs): boolean {
  const page = join(root, 'dist/index.html')
  if (!existsSync(page)) return true
  return Math.max(...inputs.map(input => newestIn(join(root, input)))) > statSync(page).mtimeMs
}
