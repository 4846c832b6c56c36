import { Panel } from '#ui/feedback/Panel.tsx'
import { useText } from '#ui/text.tsx'

interface MissingProps {
  /** What the team has to have first, by the screen that it is added on. */
  readonly what: 'sprints' | 'outcomes' | 'team'
}

/** What a file cannot come in without, and where that is added. */
export function Missing({ what }: MissingProps) {
  const t = useText()
  return (
    <Panel
      kind="attention"
      title={t('imports.missing', { what })}
      actions={<a href={`#/${what}`}>{t(`app.nav.${what}`)}</a>}
    >
      <p>{t('imports.missing.how', { what })}</p>
    </Panel>
  )
}
