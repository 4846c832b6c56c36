import { ButtonLink } from '#ui/actions/Button.tsx'
import { Panel } from '#ui/feedback/Panel.tsx'
import { Page } from '#ui/layout/Page.tsx'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import { ChooseFile } from './choose/ChooseFile.tsx'
import { fileSize } from './choose/fileSize.ts'
import { WhatComesIn } from './choose/WhatComesIn.tsx'
import { OpenedPage } from './OpenedPage.tsx'
import { Working } from '#ui/feedback/Working.tsx'
import { useImport } from './useImport.ts'

/** What a file already holds is not typed: chosen, recognised, asked about, shown, and then brought in. */
export function ImportsScreen(props: TeamScreenProps) {
  const t = useText()
  const { step, open, paste, cancel, done } = useImport(props.startWorker)
  if (step.kind === 'opened')
    return <OpenedPage {...props} step={step} onCancel={cancel} onDone={seenOn => done(step.file, seenOn)} />
  return (
    <Page
      title={t('imports.title')}
      crumb={t('imports.title')}
      heading={t('imports.heading')}
      focusKey="choose"
      lede={t('imports.lede')}
      actions={
        <ButtonLink href="#/imports/ledger" kind="secondary">
          {t('imports.ledger')}
        </ButtonLink>
      }
    >
      {props.readOnly ? (
        <Panel kind="info" title={t('imports.readOnly')} />
      ) : step.kind === 'opening' ? (
        <Working
          what={t('imports.opening', { file: step.file, ...fileSize(step.bytes) })}
          stop={t('imports.stop')}
          onStop={cancel}
        />
      ) : (
        <ChooseFile step={step} open={open} paste={paste} />
      )}
      <WhatComesIn data={props.data} today={props.today} />
    </Page>
  )
}
