import type { Shelf, Shelves } from '#storage/spare/spare.ts'

export interface TestShelves extends Shelves {
  /** Everything that is kept, by its address. */
  readonly kept: Map<string, string>
  /** Nothing more can be kept from now on, as on a full disk. */
  full: boolean
}

/** The cache storage of a browser, which Node has not: text by address. */
export function testShelves(): TestShelves {
  const kept = new Map<string, string>()
  const shelves: TestShelves = {
    kept,
    full: false,
    async open(): Promise<Shelf> {
      return {
        async put(address, response) {
          if (shelves.full) throw new DOMException('No space', 'QuotaExceededError')
          kept.set(address, await response.text())
        },
        match: async address => (kept.has(address) ? new Response(kept.get(address)) : undefined),
        keys: async () => [...kept.keys()].map(address => ({ url: `http://localhost${address}` })),
        delete: async address => kept.delete(address),
      }
    },
  }
  return shelves
}
