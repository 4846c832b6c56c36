import { useId } from 'react'
import { Radios } from '#ui/fields/Radios.tsx'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { useCoded } from '#ui/text.tsx'
import type { PasteDoubt } from './preview.ts'

interface PasteDoubtsProps {
  readonly doubts: readonly PasteDoubt[]
  readonly onAnswer: (doubt: string, option: string) => void
}

/** More answers than this are chosen from a list: one of 705 services. */
const MOST_RADIOS = 8

/** What the table leaves open, each with the answer that is proposed. */
export function PasteDoubts({ doubts, onAnswer }: PasteDoubtsProps) {
  const coded = useCoded()
  const id = useId()
  return doubts.map((doubt, at) => {
    const question = coded('doubt', doubt.code, doubt.values)
    const shared = {
      id: `${id}${at}`,
      value: doubt.chosen,
      options: doubt.options.map(option => ({
        value: option.value,
        text: coded('doubt', `${doubt.code}.${option.code}`, { ...doubt.values, ...option.values }),
      })),
      onChange: (option: string) => onAnswer(doubt.id, option),
    }
    return doubt.options.length > MOST_RADIOS ? (
      <SelectField key={doubt.id} label={question} {...shared} />
    ) : (
      <Radios key={doubt.id} legend={question} {...shared} />
    )
  })
}
