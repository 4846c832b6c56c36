import { samplesFor, type SampleGroup } from '#features/imports/samples.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import { Button } from '#ui/actions/Button.tsx'
import { download } from '#ui/actions/download.ts'
import { Facts } from '#ui/layout/Facts.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { useCoded, useText } from '#ui/text.tsx'

/** Every kind of file that can come in, with samples of it to save. */
export function WhatComesIn({ data, today }: Pick<TeamScreenProps, 'data' | 'today'>) {
  const t = useText()
  const coded = useCoded()
  const samples = ({ samples: list }: SampleGroup) => (
    <div className="sw-links">
      <span>{t('imports.what.samples')}</span>
      {list.map(({ code, name, text }) => (
        <Button
          key={code}
          kind="link"
          about={t('imports.sample.about')}
          onClick={() => void Promise.resolve(text()).then(content => download(name, content))}
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
      <Facts
        items={samplesFor(data, today).map(group => ({
          key: group.code,
          label: coded('imports', `kind.${group.code}`),
          value: (
            <>
              {coded('imports', `becomes.${group.code}`)}
              {samples(group)}
            </>
          ),
        }))}
      />
    </Section>
  )
}
