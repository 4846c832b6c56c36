import type { Allocation } from '#core/records/allocation.ts'
import { Panel } from '#ui/feedback/Panel.tsx'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'

/** That no day off of a calendar lies where the allocation does, and what to do. */
export function NotOnTeam({ allocation: { role, from, to } }: { readonly allocation: Allocation }) {
  const t = useText()
  const formats = useFormats()
  return (
    <Panel
      kind="attention"
      title={t('imports.leave.outside')}
      actions={<a href="#/team">{t('app.nav.team')}</a>}
    >
      <p>
        {t('imports.leave.outside.why', {
          role,
          from: formats.date(from),
          ends: to === undefined ? 'no' : 'yes',
          to: to && formats.date(to),
        })}
      </p>
    </Panel>
  )
}
