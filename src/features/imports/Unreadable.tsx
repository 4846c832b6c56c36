import type { Failure } from '#core/result.ts'
import { ErrorPanel } from '#ui/feedback/Panel.tsx'
import { useCoded, useText } from '#ui/text.tsx'

/** Why a file, or a sheet of it, cannot be read as what it was taken for, and what to do. */
export function Unreadable({ failure, file }: { readonly failure: Failure; readonly file?: string }) {
  const t = useText()
  const coded = useCoded()
  return (
    <ErrorPanel title={file === undefined ? t('imports.unreadable') : t('imports.unreadable.file', { file })}>
      <p>{coded('error', failure.code, failure)}</p>
    </ErrorPanel>
  )
}
