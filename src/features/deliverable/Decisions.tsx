import { Section } from '#ui/layout/Section.tsx'
import { useFormats } from '#ui/formats.ts'
import { Table } from '#ui/tables/Table.tsx'
import { useText } from '#ui/text.tsx'
import type { DeliverableProps } from './deliverableProps.ts'

/** What the team decided about it, in its own words, and when that comes back. */
export function Decisions({ figure, data }: DeliverableProps) {
  const t = useText()
  const formats = useFormats()
  const made = data.decisions
    .filter(({ deliverable }) => deliverable === figure.deliverable.id)
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
  if (made.length === 0)
    return (
      <Section title={t('deliverable.decisions')}>
        <p>{t('deliverable.decisions.none')}</p>
      </Section>
    )
  return (
    <Section title={t('deliverable.decisions')}>
      <Table
        caption={t('deliverable.decisions')}
        captionHidden
        rows={made}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'date',
            header: t('deliverable.decisions.date'),
            rowHeader: true,
            cell: ({ date }) => formats.date(date),
          },
          {
            key: 'choice',
            header: t('deliverable.decisions.choice'),
            width: 'wide',
            cell: ({ choice, text }) => t(`deliverable.decisions.${choice}`, { text }),
          },
          { key: 'owner', header: t('deliverable.decisions.owner'), cell: ({ ownerRole }) => ownerRole },
          {
            key: 'due',
            header: t('deliverable.decisions.due'),
            cell: ({ due, reviewed }) =>
              due === undefined
                ? t('deliverable.decisions.noDue')
                : t('deliverable.decisions.dueOn', {
                    date: formats.date(due),
                    reviewed: reviewed === undefined ? 'no' : 'yes',
                  }),
          },
        ]}
      />
    </Section>
  )
}
