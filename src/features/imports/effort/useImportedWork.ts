import { useEffect, useState } from 'react'
import { readImportedWork, type ImportedBySprint } from '#storage/importedWork.ts'
import { useStore } from '#storage/useStore.ts'

/** What earlier files brought to the sprints of a team; `undefined` until that is known. */
export function useImportedWork(team: string): ImportedBySprint | undefined {
  const { db } = useStore()
  const [imported, setImported] = useState<ImportedBySprint>()
  useEffect(() => {
    let current = true
    void readImportedWork(db, team).then(found => {
      if (current) setImported(found)
    })
    return () => {
      current = false
    }
  }, [db, team])
  return imported
}

/** Prints of what came in, by sprint, as the readers of files take them. */
export const knownOf = (imported: ImportedBySprint): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(Object.entries(imported).map(([sprint, { prints }]) => [sprint, prints]))
