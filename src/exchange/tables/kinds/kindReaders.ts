import type { Inputs, Kind } from '#exchange/tables/types.ts'
import { costItems } from './costItems.ts'
import { effort } from './effort.ts'
import type { KindReader } from './kindReader.ts'
import { people } from './people.ts'
import { readings } from './readings.ts'
import { sprints } from './sprints.ts'

/** How each kind of table is read. */
export const kindReaders: { readonly [K in Kind]: KindReader<Inputs[K]> } = {
  people,
  sprints,
  effort,
  costItems,
  readings,
}
