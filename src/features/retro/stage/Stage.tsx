import type { ReactNode } from 'react'
import { classes } from '#ui/classes.ts'
import { useText } from '#ui/text.tsx'
import type { Step } from '#features/retro/place.ts'
import type { RetroProps } from '#features/retro/retroProps.ts'
import { useLooks } from './useLooks.ts'

interface StageProps extends Pick<RetroProps, 'cost' | 'data'>, Partial<Pick<RetroProps, 'retro'>> {
  /** Absent before the retro is open. */
  readonly step?: Step
  readonly foot: ReactNode
  readonly children: ReactNode
}

/** The whole window: whose retro it is and where it is at, the step, and the keys. */
export function Stage({ cost, data, retro, step, foot, children }: StageProps) {
  const t = useText()
  const { theme } = useLooks()
  return (
    <div className={classes('sw-retro', `sw-retro--${theme}`)}>
      <div className="sw-retro-top">
        <p>
          <b>{t('retro.of', { n: cost.sprint.number })}</b> · {data.team.name}
        </p>
        {step && (
          <p>
            {retro?.finished && `${t('retro.finished')} · `}
            {t('retro.at', { step, name: t(`retro.step.${step}`) })}
          </p>
        )}
      </div>
      <div className="sw-retro-stage">{children}</div>
      {foot}
    </div>
  )
}
