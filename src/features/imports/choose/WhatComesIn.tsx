import { sampleGroups, type SampleGroup } from '#features/imports/samples.ts'
import { Button } from '#ui/actions/Button.tsx'
import { download } from '#ui/actions/download.ts'
import { Section } from '#ui/layout/Section.tsx'
import { Table } from '#ui/tables/Table.tsx'
import { useCoded, useText } from '#ui/text.tsx'

/** Every kind of file that can come in, with samples of it to save. */
export function WhatComesIn() {
  const t = useText()
  const coded = useCoded()
  const samples = ({ samples: list }: SampleGroup) => (
    <div className="sw-links">
      {list.map(({ code, name, text }) => (
        <Button
          key={code}
          kind="link"
          about={t('imports.sample.about')}
          onClick={() => download(name, text())}
        >
          {coded('imports', `sample.${code}`)}
        </Button>
      ))}
    </div>
  )
  return (
    <Section
      title={t('imports.what')}
      caption={t('imports.what.caption')}
      links={<a href="#/imports/help">{t('imports.help.link')}</a>}
    >
      <Table
        caption={t('imports.what')}
        captionHidden
        columns={[
          {
            key: 'kind',
            header: t('imports.what.kind'),
            rowHeader: true,
            width: 'medium',
            cell: ({ code }: SampleGroup) => <strong>{coded('imports', `kind.${code}`)}</strong>,
          },
          {
            key: 'becomes',
            header: t('imports.what.becomes'),
            width: 'wide',
            cell: ({ code }) => coded('imports', `becomes.${code}`),
          },
          { key: 'samples', header: t('imports.what.samples'), width: 'medium', cell: samples },
        ]}
        rows={sampleGroups}
        rowKey={({ code }) => code}
      />
    </Section>
  )
}
