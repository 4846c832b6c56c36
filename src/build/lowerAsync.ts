import { transformWithOxc, type Plugin } from 'vite'

const storage = /\/src\/storage\/.*\.tsx?$/

/**
 * Writes `await` in storage as generators. Dexie knows which transaction a step belongs to by following promises, and a
 * browser's own `await` can leave it behind: "Transaction committed too early", after a few reads in turn.
 */
export function lowerAsync(): Plugin {
  return {
    name: 'sprintworth:lower-async',
    enforce: 'pre',
    transform: {
      filter: { id: storage },
      handler: (code, id) => transformWithOxc(code, id, { target: 'es2016' }),
    },
  }
}
