import { useState } from 'react'
import { Currency } from '#core/money.ts'
import type { Workspace } from '#core/records/workspace.ts'
import { useDevice, useWorkspace } from '#storage/live.ts'
import { useStore } from '#storage/useStore.ts'
import { remember } from '#storage/remember.ts'
import { saveRow } from '#storage/writes/rows.ts'
import { Confirm } from '#ui/actions/Confirm.tsx'
import { Checkbox } from '#ui/fields/Checkboxes.tsx'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { Section } from '#ui/layout/Section.tsx'
import type { ScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import { useMonths } from '../words/useDayNames.ts'

interface SettingsSectionProps extends Pick<ScreenProps, 'act'> {
  readonly blocked: boolean
  /** There is a team whose amounts are in the workspace's currency. */
  readonly hasTeam: boolean
}

/** What all teams here share, and what this device does for itself. */
export function SettingsSection({ act, blocked, hasTeam }: SettingsSectionProps) {
  const store = useStore()
  const t = useText()
  const device = useDevice()
  const live = useWorkspace()
  if (device.kind === 'loading' || live.kind === 'loading') return null
  return (
    <Section title={t('data.settings.title')}>
      {hasTeam && !blocked && <WorkspaceFields act={act} workspace={live.workspace} />}
      <Checkbox
        id="shortcuts"
        text={t('data.settings.shortcuts')}
        hint={t('data.settings.shortcuts.hint')}
        checked={device.settings.shortcuts}
        onChange={shortcuts => void remember(store, { shortcuts })}
      />
    </Section>
  )
}

interface WorkspaceFieldsProps extends Pick<ScreenProps, 'act'> {
  readonly workspace: Workspace
}

function WorkspaceFields({ act, workspace }: WorkspaceFieldsProps) {
  const store = useStore()
  const t = useText()
  const months = useMonths()
  const [asked, setAsked] = useState<Currency>()
  const { currency, financialYearStart, hlc } = workspace
  const save = (changes: Partial<Pick<Workspace, 'currency' | 'financialYearStart'>>, done: string) =>
    void act(
      saveRow(store, { record: 'workspace', row: { ...workspace, ...changes }, base: hlc || undefined }),
      done,
    )
  return (
    <>
      <SelectField
        id="currency"
        label={t('data.settings.currency')}
        value={currency}
        options={Currency.options.map(value => ({ value, text: t(`data.currency.${value}`) }))}
        onChange={value => setAsked(Currency.parse(value))}
      />
      <SelectField
        id="financial-year"
        label={t('data.settings.year')}
        hint={t('data.settings.year.hint')}
        value={String(financialYearStart)}
        options={months.map((text, i) => ({ value: String(i + 1), text }))}
        onChange={value => save({ financialYearStart: Number(value) }, t('data.settings.year.done'))}
      />
      {asked && (
        <Confirm
          title={t('data.settings.currency.confirm', {
            from: t(`data.currency.${currency}`),
            to: t(`data.currency.${asked}`),
          })}
          action={t('data.settings.currency.action')}
          onConfirm={() => {
            setAsked(undefined)
            save({ currency: asked }, t('data.settings.currency.done', { to: t(`data.currency.${asked}`) }))
          }}
          onClose={() => setAsked(undefined)}
        >
          <p>{t('data.settings.currency.what')}</p>
        </Confirm>
      )}
    </>
  )
}
