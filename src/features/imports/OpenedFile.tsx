import { ButtonLink } from '#ui/actions/Button.tsx'
import { Panel } from '#ui/feedback/Panel.tsx'
import { useText } from '#ui/text.tsx'
import { FileParts } from './FileParts.tsx'
import type { ImportProps } from './importProps.ts'
import { LeaveImport } from './leave/LeaveImport.tsx'
import type { Opened } from './reading/types.ts'
import { BacklogImport } from './effort/BacklogImport.tsx'

/** What a file that was opened can come in as. */
export function OpenedFile({ opened, ...props }: ImportProps & { readonly opened: Opened }) {
  const t = useText()
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
          <ButtonLink href={opened.what === 'dictionary' ? '#/outcomes' : '#/data'} kind="secondary">
            {opened.what === 'dictionary' ? t('app.nav.outcomes') : t('app.nav.data')}
          </ButtonLink>
        </Panel>
      )
  }
}
