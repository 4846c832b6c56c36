import { useId, useState } from 'react'
import type { Opened } from './reading/types.ts'
import { FileImport } from './FileImport.tsx'
import type { ImportProps } from './importProps.ts'
import { sheetKinds } from './kinds.ts'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { Said } from '#ui/paste/PasteSaid.tsx'
import { useCoded, useText } from '#ui/text.tsx'

interface FilePartsProps extends ImportProps {
  readonly opened: Extract<Opened, { kind: 'tables' }>
}

/** Which sheet of a file comes in, and as what: proposed by what it looks like. */
export function FileParts({ opened, ...props }: FilePartsProps) {
  const t = useText()
  const coded = useCoded()
  const id = useId()
  // A workbook may begin with a cover or with notes.
  const known = opened.sheets.findIndex(({ looks, hidden }) => looks && !hidden)
  const [at, setAt] = useState(Math.max(0, known))
  const [chosen, setChosen] = useState<Readonly<Record<number, string>>>({})
  const sheet = opened.sheets[at]
  if (!sheet) return null
  const looks = sheet.looks
  const kind = sheetKinds.find(each => each === chosen[at]) ?? looks?.kind
  const seems = looks
    ? t('imports.looks', { kind: looks.kind, tool: looks.tool ?? 'other' })
    : t('imports.looks.unknown')
  return (
    <>
      {/* Which sheet, and as what, is chosen again in a moment: no answer that is asked about before it goes. */}
      <div onChange={event => event.stopPropagation()}>
        {opened.sheets.length > 1 && (
          <SelectField
            id={`${id}sheet`}
            label={t('imports.sheet')}
            hint={known > 0 ? t('imports.sheet.first', { name: opened.sheets[known]?.name }) : undefined}
            value={String(at)}
            options={opened.sheets.map(({ name, rows, hidden }, index) => ({
              value: String(index),
              text: t('imports.sheet.option', { name, n: rows, hidden: hidden ? 'yes' : 'no' }),
            }))}
            onChange={value => setAt(Number(value))}
          />
        )}
        <SelectField
          id={`${id}kind`}
          label={t('imports.kind')}
          hint={seems}
          value={kind ?? ''}
          options={[
            ...(kind === undefined ? [{ value: '', text: t('imports.kind.choose') }] : []),
            ...sheetKinds.map(each => ({ value: each, text: coded('imports', `kind.${each}`) })),
          ]}
          onChange={value => setChosen(now => ({ ...now, [at]: value }))}
        />
      </div>
      {opened.notices.length > 0 && (
        <Said lines={opened.notices.map(({ code, values }) => coded('notice', code, values))} />
      )}
      {kind && <FileImport {...props} key={`${at} ${kind}`} kind={kind} sheet={sheet} at={at} />}
    </>
  )
}
