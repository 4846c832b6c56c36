import { useFrame, useText } from '#ui/text.tsx'
import { KeyButton } from './KeyButton.tsx'
import type { Looks } from './useLooks.ts'

interface FootProps {
  /** Whether single keys may be used; the buttons always can. */
  readonly keys: boolean
  readonly next?: (() => void) | undefined
  readonly back?: (() => void) | undefined
  readonly vote?: (() => void) | undefined
  readonly leave: () => void
  readonly looks: Looks
}

/** The keys, each a button too, and that nobody's pay is on show. */
export function Foot({ keys, next, back, vote, leave, looks }: FootProps) {
  const t = useText()
  const frame = useFrame()
  return (
    <nav className="sw-retro-keys" aria-label={t('retro.keys')}>
      {next && (
        <KeyButton keys={keys} name="→" keyName="ArrowRight" onClick={next}>
          {t('retro.key.next')}
        </KeyButton>
      )}
      {back && (
        <KeyButton keys={keys} name="←" keyName="ArrowLeft" onClick={back}>
          {t('retro.key.back')}
        </KeyButton>
      )}
      {vote && (
        <KeyButton keys={keys} name="V" keyName="V" onClick={vote}>
          {t('retro.key.vote')}
        </KeyButton>
      )}
      <KeyButton keys={keys} name="L" keyName="L" onClick={looks.switchTheme}>
        {t(`retro.key.${looks.other}`)}
      </KeyButton>
      <KeyButton keys={keys} name="F" keyName="F" onClick={looks.switchFrame}>
        {t(frame === 'cost' ? 'retro.key.asInvestment' : 'retro.key.asCost')}
      </KeyButton>
      <KeyButton keys={keys} name="Esc" keyName="Escape" onClick={leave}>
        {t('retro.key.leave')}
      </KeyButton>
      <p>{t('retro.noRate')}</p>
    </nav>
  )
}
