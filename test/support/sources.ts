import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

export interface Source {
  /** From the folder it was asked for, with forward slashes. */
  readonly path: string
  readonly text: string
}

/** The code files under a folder of the project, such as `src/core`. */
export function sources(folder: string, kind = /\.(tsx?|mjs|scss)$/): Source[] {
  const from = join(root, folder)
  return readdirSync(from, { recursive: true, encoding: 'utf8' })
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => kind.test(path))
    .sort()
    .map(path => ({ path, text: readFileSync(join(from, path), 'utf8') }))
}

const SPEC = /(?:^(?:import|export)\s[^'"]*?\sfrom\s*|^import\s*|\bimport\s*\(\s*)['"]([^'"\n]+)['"]/gm

/** What a file imports, as written. */
export const imports = (text: string): string[] => [...text.matchAll(SPEC)].map(([, spec = '']) => spec)

/** Path under `src` that an import of a file under `src` leads to; none for a package. */
export function underSrc(file: string, spec: string): string | undefined {
  if (spec.startsWith('#')) return spec.slice(1)
  if (spec.startsWith('.'))
    return relative('/src', resolve(dirname(join('/src', file)), spec)).replaceAll('\\', '/')
  return undefined
}
