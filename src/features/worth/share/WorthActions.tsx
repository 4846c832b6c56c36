import { useState } from 'react'
import type { WorthRead } from '#features/worth/ask/readWorth.ts'
import type { WorthForm } from '#features/worth/ask/worthForm.ts'
import type { WorthProps } from '#features/worth/worthProps.ts'
import { Button, ButtonLink } from '#ui/actions/Button.tsx'
import { CopyText } from './CopyText.tsx'
import { linkQuery } from './link.ts'
import { Present } from './Present.tsx'
import { SaveDialog } from './SaveDialog.tsx'
import { expectationOf, forOthers } from './shared.ts'
import { useSentence } from './useSentence.ts'
import { sentenceStart } from '#ui/sentence.ts'
import { useText } from '#ui/text.tsx'

interface WorthActionsProps extends WorthProps {
  readonly form: WorthForm
  readonly read: WorthRead
}

/** Longer is no name of a deliverable. */
const LONGEST_NAME = 300

type Open = 'save' | 'present' | 'sentence' | 'link'

/** What can be done with the question: keep it, show it, and hand it on. */
export function WorthActions({ form, read, ...props }: WorthActionsProps) {
  const { team, currency } = props
  const t = useText()
  const sentence = useSentence()
  const [open, setOpen] = useState<Open>()
  const [saved, setSaved] = useState<string>()
  const close = () => setOpen(undefined)
  const others = forOthers(read)
  const expectation = expectationOf(form, read)
  const link = () => {
    const [page = ''] = window.location.href.split('#')
    return `${page}#/worth?${linkQuery(form, { currency, team: team?.data })}`
  }
  const show = async () => {
    // Where the browser does not let a page fill the screen, it fills the window. Before the dialog, to lie under it.
    await document.documentElement.requestFullscreen?.().catch(() => undefined)
    setOpen('present')
  }
  return (
    <>
      <div className="govuk-button-group">
        {team && !team.readOnly && <Button onClick={() => setOpen('save')}>{t('worth.save')}</Button>}
        <Button kind="secondary" onClick={() => void show()}>
          {t('worth.present')}
        </Button>
        <Button kind="secondary" onClick={() => setOpen('sentence')}>
          {t('worth.sentence')}
        </Button>
        <Button kind="secondary" onClick={() => setOpen('link')}>
          {t('worth.link')}
        </Button>
      </div>
      {saved !== undefined && (
        <p>
          <a href={`#/deliverables/${saved}`}>{t('worth.saved.open')}</a>
        </p>
      )}
      {read.close && <p className="sw-note">{t('worth.close.others')}</p>}
      <p>
        <ButtonLink kind="link" href="#/worth/meeting">
          {t('worth.meeting.go')}
        </ButtonLink>
      </p>
      {open === 'save' && team && (
        <SaveDialog
          {...props}
          data={team.data}
          name={sentenceStart(form.making.trim().slice(0, LONGEST_NAME))}
          kind="document"
          {...(expectation && { expectation })}
          onClose={close}
          onSaved={setSaved}
        />
      )}
      {open === 'present' && <Present form={form} read={others} team={team} onClose={close} />}
      {open === 'sentence' && (
        <CopyText title={t('worth.sentence')} text={sentence(form, others)} onClose={close} />
      )}
      {open === 'link' && (
        <CopyText
          title={t('worth.link')}
          hint={t('worth.link.holds', { price: form.by === 'people' ? 'typed' : 'none' })}
          text={link()}
          onClose={close}
        />
      )}
    </>
  )
}
