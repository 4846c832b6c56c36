import { useState } from 'react'
import { Button } from '#ui/actions/Button.tsx'
import { Facts } from '#ui/layout/Facts.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { useFormats } from '#ui/formats.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import { sentenceStart } from '#ui/sentence.ts'
import { useText } from '#ui/text.tsx'
import { TeamDialog } from './TeamDialog.tsx'

/** What the team is called, what it is for, when it is there and how it works. */
export function TeamSection(props: TeamScreenProps) {
  const { data, readOnly } = props
  const { team } = data
  const t = useText()
  const formats = useFormats()
  const [open, setOpen] = useState(false)
  const phases = team.phases.toSorted((a, b) => (a.from < b.from ? -1 : 1))
  const notSaid = <span className="sw-note">{t('team.notSaid')}</span>
  return (
    <Section
      title={t('team.about.title')}
      links={
        readOnly ? undefined : (
          <Button small kind="secondary" onClick={() => setOpen(true)}>
            {t('team.about.change')}
          </Button>
        )
      }
    >
      <Facts
        items={[
          { key: 'name', label: t('team.about.name'), value: team.name },
          { key: 'mission', label: t('team.about.mission'), value: team.mission || notSaid },
          { key: 'organisation', label: t('team.about.organisation'), value: team.organisation || notSaid },
          {
            key: 'dates',
            label: t('team.about.dates'),
            value: t('team.about.between', {
              from: team.from ? formats.date(team.from) : '',
              to: team.to ? formats.date(team.to) : '',
              said: `${team.from ? 'from' : ''}${team.to ? 'to' : ''}`,
            }),
          },
          {
            key: 'phases',
            label: t('team.about.phases'),
            value:
              phases.length === 0
                ? notSaid
                : sentenceStart(
                    formats.list(
                      phases.map(({ phase, from }) =>
                        t('team.about.phase', { phase: t(`team.phase.${phase}`), from: formats.date(from) }),
                      ),
                    ),
                  ),
          },
          {
            key: 'sprint',
            label: t('team.about.sprintLength'),
            value: t('team.about.days', { n: team.sprintLength }),
          },
        ]}
      />
      {open && <TeamDialog {...props} onClose={() => setOpen(false)} />}
    </Section>
  )
}
