import { Button } from '#ui/actions/Button.tsx'
import { Unsaved } from '#ui/actions/Unsaved.tsx'
import { useLeaving } from '#ui/actions/useLeaving.ts'
import { Page } from '#ui/layout/Page.tsx'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import type { SeenOn } from './importProps.ts'
import { OpenedFile } from './OpenedFile.tsx'
import type { ImportStep } from './useImport.ts'

interface OpenedPageProps extends TeamScreenProps {
  readonly step: Extract<ImportStep, { kind: 'opened' }>
  readonly onCancel: () => void
  readonly onDone: (seenOn: SeenOn) => void
}

/** A file that is open: nothing of it is stored yet, so answers that were given are asked about before they go. */
export function OpenedPage({ step, onCancel, onDone, ...props }: OpenedPageProps) {
  const t = useText()
  const { file, opened, desk, source } = step
  const leaving = useLeaving(onCancel)
  return (
    <Page
      title={t('imports.title')}
      crumb={t('imports.title')}
      heading={file}
      focusKey={file}
      actions={
        <Button kind="link" onClick={leaving.close}>
          {t('imports.another')}
        </Button>
      }
    >
      <div onChange={leaving.note}>
        <OpenedFile
          {...props}
          opened={opened}
          source={source}
          file={file}
          desk={desk}
          onDone={onDone}
          onCancel={leaving.close}
        />
      </div>
      {leaving.asked && <Unsaved answers onStay={leaving.stay} onLeave={leaving.leave} />}
    </Page>
  )
}
