import type { ComponentType } from 'react'
import { useLocation } from 'wouter'
import { isAskable } from '#core/retro/fold.ts'
import type { RetroProps } from './retroProps.ts'
import { Decide } from './decide/Decide.tsx'
import { stepOf, type Step } from './place.ts'
import { Bought } from './steps/Bought.tsx'
import { Changed } from './steps/Changed.tsx'
import { Cost } from './steps/Cost.tsx'
import { Foot } from './stage/Foot.tsx'
import { Stage } from './stage/Stage.tsx'
import { useLooks } from './stage/useLooks.ts'
import { useRetroKeys } from './stage/useRetroKeys.ts'
import { Paper } from './share/Paper.tsx'
import { Worth } from './worth/Worth.tsx'

const screens: Readonly<Record<Step, ComponentType<RetroProps>>> = {
  1: Cost,
  2: Bought,
  3: Changed,
  4: Worth,
  5: Decide,
}

/** The step that the team is at, with the keys to the others. */
export function Steps(props: RetroProps) {
  const { place, move, stepBy, keys, cost, open, shown } = props
  const [, go] = useLocation()
  const looks = useLooks()
  const step = stepOf(place)
  const Screen = screens[step]
  const next = step < 5 ? () => stepBy(1) : undefined
  const back = step > 1 ? () => stepBy(-1) : undefined
  const vote = open && isAskable(shown.bought) ? () => move({ step: 4, view: 'vote' }) : undefined
  const leave = () => go(`/sprints/${cost.sprint.id}`)
  useRetroKeys(keys, {
    arrowright: next,
    arrowleft: back,
    v: vote,
    escape: leave,
    l: looks.switchTheme,
    f: looks.switchFrame,
  })
  return (
    <>
      <Stage
        {...props}
        step={step}
        foot={<Foot keys={keys} next={next} back={back} vote={vote} leave={leave} looks={looks} />}
      >
        <Screen key={step} {...props} />
      </Stage>
      <Paper {...props} />
    </>
  )
}
