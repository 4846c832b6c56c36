import { bookFormats, type BookFormat, type BookRefusal } from '#exchange/workbook/make.ts'
import { sheetKeys, type BookCopy } from '#exchange/workbook/types.ts'
import { Button } from '#ui/actions/Button.tsx'
import { ErrorPanel, Panel } from '#ui/feedback/Panel.tsx'
import { Working } from '#ui/feedback/Working.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { useForm } from '#ui/fields/form.ts'
import { Radios } from '#ui/fields/Radios.tsx'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { Section } from '#ui/layout/Section.tsx'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import { NoRates } from '#features/data/copies/NoRates.tsx'
import { useWorkbook } from './useWorkbook.ts'

const copies: readonly BookCopy[] = ['shared', 'finance']
/** Sheets that a table can be saved of; some stand in a finance copy only. */
const tables = sheetKeys.filter(key => key !== 'cover')
const ofFinance = new Set(['adjustments', 'rates', 'allocations', 'absences'])

const initial = {
  copy: 'shared' as BookCopy,
  format: 'xlsx' as BookFormat,
  table: 'sprints' as (typeof tables)[number],
}

const offeredIn = (copy: BookCopy) => tables.filter(key => copy === 'finance' || !ofFinance.has(key))
const tableOf = ({ copy, table }: typeof initial) => (offeredIn(copy).includes(table) ? table : initial.table)

type WorkbookSectionProps = Pick<TeamScreenProps, 'figures' | 'startWorker'>

/** The team's figures as a spreadsheet, for finance or for others, or as plain tables. */
export function WorkbookSection({ figures, startWorker }: WorkbookSectionProps) {
  const t = useText()
  const { save, stop, busy, refusal } = useWorkbook(figures, startWorker)
  const form = useForm({
    initial,
    onSubmit: choice => {
      // It may be stopped, and then nothing comes of it.
      if (!busy) void save({ ...choice, table: tableOf(choice) })
      return []
    },
  })
  const { copy, format } = form.values
  return (
    <Section title={t('workbook.title')}>
      <p>{t('workbook.what')}</p>
      {refusal && <Refused refusal={refusal} />}
      <Form form={form} label={t('workbook.title')}>
        {/* A copy that came from others holds no rates, so there is nothing more in it for finance. */}
        {figures.data.team.origin !== 'copy' && (
          <Radios
            legend={t('workbook.copy')}
            {...form.field('copy')}
            options={copies.map(value => ({
              value,
              text: t(`workbook.copy.${value}`),
              hint: t(`workbook.copy.${value}.hint`),
            }))}
          />
        )}
        {copy === 'finance' ? (
          <Panel kind="attention" title={t('workbook.finance')}>
            <p>{t('workbook.finance.what')}</p>
          </Panel>
        ) : (
          <p>{t('workbook.readIt')}</p>
        )}
        <Radios
          legend={t('workbook.format')}
          {...form.field('format')}
          options={bookFormats.map(value => ({
            value,
            text: t(`workbook.format.${value}`),
            hint: t(`workbook.format.${value}.hint`),
          }))}
        />
        {format === 'csv' && (
          <SelectField
            label={t('workbook.table')}
            {...form.field('table')}
            value={tableOf(form.values)}
            onChange={key => form.set('table', tables.find(each => each === key) ?? initial.table)}
            options={offeredIn(copy).map(value => ({ value, text: t(`workbook.book.sheet.${value}`) }))}
          />
        )}
        <Button type="submit" kind="secondary" disabled={busy}>
          {t(format === 'csv' ? 'workbook.save.table' : `workbook.save.${copy}`)}
        </Button>
      </Form>
      {busy && <Working what={t('workbook.making')} stop={t('workbook.stop')} onStop={stop} />}
    </Section>
  )
}

function Refused({ refusal }: { readonly refusal: BookRefusal }) {
  const t = useText()
  if (refusal.code === 'no-rate') return <NoRates title={t('workbook.refused')} missing={refusal.missing} />
  return (
    <ErrorPanel title={t('workbook.failed')}>
      <p>{t('workbook.failed.why', { reason: refusal.reason })}</p>
    </ErrorPanel>
  )
}
