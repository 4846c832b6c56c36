import { Page } from '#ui/layout/Page.tsx'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'

/** Who works on the team, what they cost a day, when they are away, and which days are worked. */
export function TeamScreen({ data }: TeamScreenProps) {
  const t = useText()
  return (
    <Page title={t('team.title')} crumb={data.team.name} lede={t('team.privacy')} focusKey={data.team.id}>
      <p>{data.team.mission}</p>
    </Page>
  )
}
