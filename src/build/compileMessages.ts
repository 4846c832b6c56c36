import { parse } from '@formatjs/icu-messageformat-parser'
import type { Plugin } from 'vite'
import type { IcuNode } from '../messages/icu.ts'
import { pack } from '../messages/packed.ts'

const catalogue = /\/src\/messages\/[^/]+\/[^/]+\.json$/

// Nothing in it to fill or mark: src/ui/text.tsx shows it as it is, which is smaller and quicker than a parsed one.
const isPlain = (text: string) => !/[{}<>']/.test(text)

/** Parses and packs every message of a catalogue file; a message with a fault is named. */
export function compileCatalogue(json: string): string {
  const messages = Object.entries(JSON.parse(json) as Record<string, string>)
  return JSON.stringify(
    Object.fromEntries(
      messages.map(([id, text]) => {
        try {
          return [id, isPlain(text) ? text : pack(parse(text) as readonly IcuNode[])]
        } catch (fault) {
          throw new Error(`Message ${id} cannot be read: ${String(fault)}`, { cause: fault })
        }
      }),
    ),
  )
}

/** Ships messages already parsed, so that the parser (9 kB gzipped) stays out of the built page. */
export function compileMessages(): Plugin {
  return {
    name: 'sprintworth:compile-messages',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      resolve: {
        alias: [
          {
            find: /^@formatjs\/icu-messageformat-parser$/,
            replacement: '@formatjs/icu-messageformat-parser/no-parser.js',
          },
        ],
      },
    }),
    transform: {
      filter: { id: catalogue },
      handler: json => ({ code: compileCatalogue(json), map: null }),
    },
  }
}
