import { useId } from 'react'
import { type Frame, useFrame, useText } from '#ui/text.tsx'

const frames = ['cost', 'investment'] as const

/** Cost or investment: which words and which chart the same numbers are shown with. */
export function FrameSwitch({ onFrame }: { readonly onFrame: (frame: Frame) => void }) {
  const t = useText()
  const current = useFrame()
  const name = useId()
  return (
    <fieldset className="sw-frame">
      <legend className="govuk-visually-hidden">{t('ui.frame')}</legend>
      {frames.map(frame => (
        <label key={frame}>
          <input
            type="radio"
            name={name}
            value={frame}
            checked={frame === current}
            onChange={() => onFrame(frame)}
          />
          <span>{t(`ui.frame.${frame}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}
