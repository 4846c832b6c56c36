import { useId } from 'react'
import { Radios } from '#ui/fields/Radios.tsx'
import { useCoded } from '#ui/text.tsx'
import type { PasteDoubt } from './preview.ts'

interface PasteDoubtsProps {
  readonly doubts: readonly PasteDoubt[]
  readonly onAnswer: (doubt: string, option: string) => void
}

/** What the table leaves open, each with the answer that is proposed. */
export function PasteDoubts({ doubts, onAnswer }: PasteDoubtsProps) {
  const coded = useCoded()
  const id = useId()
  return doubts.map((doubt, at) => (
    <Radios
      key={doubt.id}
      id={`${id}${at}`}
      legend={coded('doubt', doubt.code, doubt.values)}
      value={doubt.chosen}
      options={doubt.options.map(option => ({
        value: option.value,
        text: coded('doubt', `${doubt.code}.${option.code}`, { ...doubt.values, ...option.values }),
      }))}
      onChange={option => onAnswer(doubt.id, option)}
    />
  ))
}
