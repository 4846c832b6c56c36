import { useState } from 'react'
import { toMarkdown } from '#exchange/report/textDocument.ts'
import { retroTable } from '#exchange/tables/retroTable.ts'
import { toCsv } from '#exchange/tables/toCsv.ts'
import { download } from '#ui/actions/download.ts'
import { fileName } from '#ui/actions/fileName.ts'
import { useNotify } from '#ui/feedback/Notice.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { verdictOf } from '#ui/hindsight/useHindsightWords.ts'
import { useText } from '#ui/text.tsx'
import type { RetroProps } from '#features/retro/retroProps.ts'
import { useRetroWords } from '#features/retro/useRetroWords.ts'
import { useReport } from './useReport.ts'

/** What can be taken from a retro: paper, Markdown, a table, a few lines for a chat. No rate is in any of them. */
export function Share(props: RetroProps) {
  const { data, cost, retro } = props
  const t = useText()
  const notify = useNotify()
  const words = useRetroWords()
  const { document, chat, decisions, back, seen, said } = useReport(props)
  const [uncopied, setUncopied] = useState(false)
  const nameOf = (ending: string) =>
    fileName(t('retro.file', { n: cost.sprint.number }), retro.date, ending, data.team)
  const save = (ending: string, content: string, type: string) => {
    const name = nameOf(ending)
    download(name, content, `${type};charset=utf-8`)
    notify({ text: t('retro.share.saved', { name }) })
  }
  const saveTable = () =>
    save(
      'csv',
      toCsv(
        retroTable(
          { ...props, decisions, back, seen },
          {
            column: name => t(`retro.csv.${name}`),
            part: part => t(`retro.part.${part}`),
            kind: words.kind,
            standing: standing => t(`retro.standing.${standing}`),
            unknown: words.unknown,
            running: words.running(cost, props.today) || undefined,
            choice: choice => t(`retro.choice.${choice}`),
            about: said.about,
            verdict: told => {
              const verdict = verdictOf(told)
              return verdict && t(`hindsight.verdict.${verdict}`)
            },
            unit: unit => t(`retro.unit.${unit}`),
          },
        ),
      ),
      'text/csv',
    )
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(chat)
      notify({ text: t('retro.share.copied') })
    } catch {
      // Not allowed here: the text is shown, to be copied by hand.
      setUncopied(true)
    }
  }
  return (
    <div className="sw-retro-share-out">
      <h2>{t('retro.share.out')}</h2>
      <div className="sw-retro-buttons">
        <button type="button" className="sw-link-button" onClick={() => window.print()}>
          {t('retro.share.print')}
        </button>
        <button type="button" className="sw-link-button" onClick={() => void copy()}>
          {t('retro.share.copy')}
        </button>
        <button
          type="button"
          className="sw-link-button"
          onClick={() => save('md', toMarkdown(document), 'text/markdown')}
        >
          {t('retro.share.markdown')}
        </button>
        <button type="button" className="sw-link-button" onClick={saveTable}>
          {t('retro.share.csv')}
        </button>
      </div>
      {uncopied && (
        <TextArea
          id="retro-chat"
          label={t('retro.share.byHand')}
          value={chat}
          rows={3}
          onChange={() => undefined}
        />
      )}
    </div>
  )
}
