import type { ReactNode } from 'react'
import type { Team } from '#core/records/team.ts'
import { Button, ButtonLink } from '#ui/actions/Button.tsx'
import type { ScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import { useExample } from './useExample.ts'
import { useHalfDone } from './useHalfDone.ts'

interface WayProps {
  readonly title: string
  readonly what: string
  readonly children: ReactNode
}

function Way({ title, what, children }: WayProps) {
  return (
    <li className="sw-way">
      <h2 className="sw-h2">{title}</h2>
      <p>{what}</p>
      {children}
    </li>
  )
}

/** Three ways in, side by side. */
export function Ways({ teams, ...props }: ScreenProps & { readonly teams: readonly Team[] }) {
  const t = useText()
  const example = useExample(props, teams)
  const halfDone = useHalfDone()
  return (
    <ul className="sw-ways">
      <Way title={t('start.example.title')} what={t('start.example.what')}>
        <Button kind="secondary" disabled={example.busy} onClick={() => void example.show()}>
          {t('start.example.open')}
        </Button>
      </Way>
      <Way
        title={t('start.setup.title')}
        what={
          halfDone ? t('start.setup.goOn.what', { name: halfDone.name || 'none' }) : t('start.setup.what')
        }
      >
        <ButtonLink href="#/setup">{t(halfDone ? 'start.setup.goOn' : 'start.setup.open')}</ButtonLink>
      </Way>
      <Way title={t('start.worth.title')} what={t('start.worth.what')}>
        <ButtonLink kind="secondary" href="#/worth">
          {t('start.worth.open')}
        </ButtonLink>
      </Way>
    </ul>
  )
}
