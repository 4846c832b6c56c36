import { useStore } from '#storage/useStore.ts'
import { saveRow } from '#storage/writes/rows.ts'
import { FormDialog } from '#ui/fields/FormDialog.tsx'
import { useForm } from '#ui/fields/form.ts'
import { useIssues } from '#ui/fields/issues.ts'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { useText } from '#ui/text.tsx'
import { textKey, written, type SummaryProps, type Written } from './summaryProps.ts'
import type { WordedSummary } from './useSummaryPage.ts'

type Texts = Record<Written, string>

interface EditWordsProps extends SummaryProps {
  readonly made: WordedSummary['made']
  readonly onClose: () => void
}

/** The words of the page, each with the sentence that the figures make as its default. */
export function EditWords({ data, audience, act, made, onClose }: EditWordsProps) {
  const store = useStore()
  const t = useText()
  const issuesOf = useIssues()
  const kept = data.team.summaryTexts ?? {}
  const of = (part: Written) => kept[textKey(audience, part)] || made[part]
  const form = useForm<Texts>({
    initial: {
      headline: of('headline'),
      lede: of('lede'),
      decision: of('decision'),
      beside: of('beside'),
      made: of('made'),
    },
    onSubmit: async texts => {
      const own = Object.fromEntries(
        written.flatMap(part => {
          const text = texts[part].trim()
          return text === '' || text === made[part] ? [] : [[textKey(audience, part), text]]
        }),
      )
      const others = Object.fromEntries(
        Object.entries(kept).filter(([key]) => !written.some(part => key === textKey(audience, part))),
      )
      const row = { ...data.team, summaryTexts: { ...others, ...own } }
      const saved = await act(
        saveRow(store, { record: 'team', row, base: data.team.hlc }),
        t('summary.edit.saved'),
      )
      if (saved.ok) onClose()
      return issuesOf(saved)
    },
  })
  const labels = {
    headline: t('summary.edit.headline'),
    lede: t('summary.edit.lede'),
    decision: t('summary.edit.decision'),
    beside: t('summary.edit.beside'),
    made: t('summary.edit.made'),
  }
  const shown = written.filter(part => part !== 'decision' || audience === 'finance')
  return (
    <FormDialog title={t('summary.edit.title', { audience })} form={form} labels={labels} onClose={onClose}>
      <p>{t('summary.edit.what')}</p>
      {shown.map(part => (
        <TextArea
          key={part}
          label={labels[part]}
          rows={part === 'decision' || part === 'headline' ? 2 : 4}
          {...form.field(part)}
        />
      ))}
    </FormDialog>
  )
}
