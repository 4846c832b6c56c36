import { useLocation } from 'wouter'
import { Button } from '#ui/actions/Button.tsx'
import { handFile } from '#ui/handedFile.ts'
import { Panel } from '#ui/feedback/Panel.tsx'
import { useText } from '#ui/text.tsx'
import { FileParts } from './FileParts.tsx'
import type { ImportProps } from './importProps.ts'
import { LeaveImport } from './leave/LeaveImport.tsx'
import type { Opened } from './reading/types.ts'
import { BacklogImport } from './effort/BacklogImport.tsx'

interface OpenedFileProps extends ImportProps {
  readonly opened: Opened
  readonly source: File
}

/** What a file that was opened can come in as. */
export function OpenedFile({ opened, source, ...props }: OpenedFileProps) {
  const t = useText()
  const [, go] = useLocation()
  switch (opened.kind) {
    case 'tables':
      return <FileParts {...props} opened={opened} />
    case 'board':
      return (
        <>
          <p>{t('imports.board')}</p>
          <BacklogImport {...props} />
        </>
      )
    case 'calendar':
      return <LeaveImport {...props} />
    case 'sprintworth':
      return (
        <Panel kind="info" title={t('imports.ours', { what: opened.what })}>
          <p>{t('imports.ours.where', { what: opened.what })}</p>
          <Button
            onClick={() => {
              handFile(opened.what, source)
              go(opened.what === 'dictionary' ? '/outcomes' : '/data')
            }}
          >
            {t('imports.ours.go', { what: opened.what })}
          </Button>
        </Panel>
      )
  }
}
