import { figuresOf } from '#core/figures.ts'
import { sharedCopy } from '#core/privacy/sharedCopy.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { fileLimits } from '#exchange/files/types.ts'
import { unpack } from '#exchange/files/zip/unpack.ts'
import { kpiTable } from '#exchange/publicData/kpis.ts'
import { publicZip } from '#exchange/publicData/publicZip.ts'
import { spendTable } from '#exchange/publicData/spend.ts'
import type { PublicData } from '#exchange/publicData/types.ts'

const column = (name: string) => ({ title: `Title of ${name}`, about: `What ${name} holds` })
const words = { title: 'A table', about: 'What is in it', column }

/** A team's public data, from its copy for others. */
export function publicDataOf(data: TeamData, today: IsoDate): PublicData {
  const copy = sharedCopy(data, today)
  if (!copy.ok) throw new Error(copy.error.code)
  const shared = figuresOf(copy.value, today)
  return {
    title: 'Public data',
    about: 'Made for a test',
    publisher: 'Council',
    language: 'en-GB',
    modified: today,
    tables: [spendTable(shared, words), kpiTable(shared, words)],
  }
}

/** Its files as text, unpacked. */
export async function filesOf(data: PublicData): Promise<ReadonlyMap<string, string>> {
  const unpacked = await unpack(await publicZip(data), () => true, { limits: fileLimits })
  if (!unpacked.ok) throw new Error(unpacked.error.code)
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  return new Map([...unpacked.value].map(([path, bytes]) => [path, decoder.decode(bytes)]))
}
