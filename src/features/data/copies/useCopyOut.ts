import { useState } from 'react'
import { sharedCopy } from '#core/privacy/sharedCopy.ts'
import type { NoRate } from '#core/costing/types.ts'
import type { TeamData } from '#core/records/teamData.ts'
import type { IsoDate } from '#core/records/fields.ts'
import { writeCopy } from '#exchange/report/copy.ts'
import { useStore } from '#storage/useStore.ts'
import { download } from '#ui/actions/download.ts'
import { useNotify } from '#ui/feedback/Notice.tsx'
import { useText } from '#ui/text.tsx'
import { fileName } from '#ui/actions/fileName.ts'

type CopyOut =
  | { readonly kind: 'none' }
  | { readonly kind: 'no-rate'; readonly missing: readonly NoRate[] }
  | { readonly kind: 'made'; readonly copy: TeamData }

/** Makes a copy of a team for others, to be looked at before it is saved as a file. */
export function useCopyOut(data: TeamData, today: IsoDate) {
  const store = useStore()
  const t = useText()
  const notify = useNotify()
  const [out, setOut] = useState<CopyOut>({ kind: 'none' })
  return {
    out,
    make: () => {
      const copy = sharedCopy(data, today, t('data.copy.staffBetween'))
      setOut(copy.ok ? { kind: 'made', copy: copy.value } : { kind: 'no-rate', missing: copy.error.missing })
    },
    save: async (copy: TeamData) => {
      const name = fileName('copy', today, 'json', copy.team)
      const made = new Date(store.now()).toISOString()
      download(name, await writeCopy(copy, { made }), 'application/json')
      setOut({ kind: 'none' })
      notify({ text: t('data.copy.saved', { name }) })
    },
    close: () => setOut({ kind: 'none' }),
  }
}
