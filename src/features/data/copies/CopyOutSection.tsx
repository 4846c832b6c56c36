import { copyContents } from '#core/privacy/copyContents.ts'
import type { TeamData } from '#core/records/teamData.ts'
import type { IsoDate } from '#core/records/fields.ts'
import { Button } from '#ui/actions/Button.tsx'
import { Dialog } from '#ui/actions/Dialog.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { useText } from '#ui/text.tsx'
import { NoRates } from './NoRates.tsx'
import { useCopyOut } from './useCopyOut.ts'

interface CopyOutSectionProps {
  readonly data: TeamData
  readonly today: IsoDate
}

/** A copy of the team that others can read: no rates, nobody's days, nothing to change. */
export function CopyOutSection({ data, today }: CopyOutSectionProps) {
  const t = useText()
  const { out, make, save, close } = useCopyOut(data, today)
  return (
    <Section title={t('data.copy.title')}>
      <p>{t('data.copy.what', { team: data.team.name })}</p>
      {out.kind === 'no-rate' && <NoRates title={t('data.copy.refused')} missing={out.missing} />}
      <Button kind="secondary" onClick={make}>
        {t('data.copy.look')}
      </Button>
      {out.kind === 'made' && (
        <Dialog
          title={t('data.copy.contents', { team: data.team.name })}
          closeLabel={t('ui.cancel')}
          onClose={close}
          actions={<Button onClick={() => void save(out.copy)}>{t('data.copy.save')}</Button>}
        >
          <ul className="govuk-list govuk-list--bullet">
            {copyContents(out.copy).map(({ part, count }) => (
              <li key={part}>{t(`data.copy.part.${part}`, { n: count })}</li>
            ))}
          </ul>
          <p>{t('data.copy.readIt')}</p>
          <p>{t('data.copy.without')}</p>
        </Dialog>
      )}
    </Section>
  )
}
