import { useState } from 'react'
import type { Figures } from '#core/figures.ts'
import type { IsoDate } from '#core/records/fields.ts'
import { isExample } from '#core/records/team.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { kpisMissing, kpiTable } from '#exchange/publicData/kpis.ts'
import { publicZip } from '#exchange/publicData/publicZip.ts'
import { spendTable } from '#exchange/publicData/spend.ts'
import type { PublicData } from '#exchange/publicData/types.ts'
import { download } from '#ui/actions/download.ts'
import { fileName } from '#ui/actions/fileName.ts'
import { useNotify } from '#ui/feedback/Notice.tsx'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import { sharedFigures } from './shared.ts'

/** Saves what anybody may have as data: the spend by sprint and the published measures, with what each column means. */
export function usePublicData(data: TeamData, today: IsoDate) {
  const t = useText()
  const formats = useFormats()
  const notify = useNotify()
  const [refused, refuse] = useState<string>()

  const tables = (figures: Figures) => ({
    spend: spendTable(figures, {
      title: t('summary.public.spend.title'),
      about: t('summary.public.spend.about'),
      column: name => ({
        title: t(`summary.public.spend.${name}`),
        about: t(`summary.public.spend.${name}.about`),
      }),
    }),
    kpis: kpiTable(figures, {
      title: t('summary.public.kpis.title'),
      about: t('summary.public.kpis.about'),
      column: name => ({
        title: t(`summary.public.kpis.${name}`),
        about: t(`summary.public.kpis.${name}.about`),
      }),
    }),
  })

  const save = async () => {
    const shared = sharedFigures(data, today)
    if (!shared.ok) {
      const [first] = shared.error.missing
      return refuse(
        t('summary.public.noRate', {
          role: first?.role ?? '',
          from: first ? formats.date(first.from) : '',
          more: shared.error.missing.length - 1,
        }),
      )
    }
    refuse(undefined)
    const { spend, kpis } = tables(shared.value)
    const made: PublicData = {
      title: t('summary.public.title', { team: data.team.name }),
      about: t('summary.public.about', {
        example: isExample(data.team) ? 'yes' : 'no',
        currency: data.workspace.currency,
        date: formats.date(today),
      }),
      publisher: data.team.organisation || data.team.name,
      language: document.documentElement.lang,
      modified: today,
      tables: [spend, kpis],
    }
    const name = fileName(t('summary.public.file'), today, 'zip', data.team)
    download(name, new Blob([await publicZip(made)], { type: 'application/zip' }))
    const missing = kpisMissing(kpis).map(kpi => t(`outcomes.kpi.${kpi}`))
    notify({
      text: t('summary.public.saved', { name, missing: missing.length > 0 ? formats.list(missing) : 'none' }),
    })
  }
  return { save, refused }
}
