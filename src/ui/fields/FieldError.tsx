import { Hidden } from '#ui/layout/Hidden.tsx'
import { useText } from '#ui/text.tsx'

export function FieldError({ id, error }: { readonly id: string; readonly error: string | undefined }) {
  const t = useText()
  if (error === undefined) return null
  return (
    <p id={id} className="govuk-error-message">
      <Hidden>{t('ui.error.prefix')}</Hidden> {error}
    </p>
  )
}
