import { Page } from '#ui/layout/Page.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { useCoded, useText } from '#ui/text.tsx'

/** Where each tool keeps its export, by what the file becomes. */
const groups = [
  { code: 'backlogs', tools: ['jiraCloud', 'jiraServer', 'azure', 'trello', 'github'] },
  { code: 'timesheets', tools: ['toggl', 'clockify', 'harvest', 'kimai'] },
  { code: 'calendars', tools: ['outlook', 'google'] },
  { code: 'tables', tools: ['finance', 'spreadsheet', 'readings'] },
] as const

/** Says where to find the files of other tools that can come in. */
export function ImportHelpScreen() {
  const t = useText()
  const coded = useCoded()
  return (
    <Page
      title={t('imports.help.title')}
      crumb={<a href="#/imports">{t('imports.title')}</a>}
      heading={t('imports.help.title')}
      lede={t('imports.help.lede')}
    >
      {groups.map(({ code, tools }) => (
        <Section key={code} title={coded('imports', `help.${code}`)}>
          {tools.map(tool => (
            <Section key={tool} level={3} title={coded('imports', `help.${tool}`)}>
              <p>{coded('imports', `help.${tool}.where`)}</p>
            </Section>
          ))}
        </Section>
      ))}
      <p>{t('imports.help.changed')}</p>
    </Page>
  )
}
