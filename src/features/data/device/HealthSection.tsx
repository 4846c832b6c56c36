import { useEffect, useState } from 'react'
import { clearsAfterAWeek } from '#storage/eviction.ts'
import { askToKeep, spaceUsed, type BackupAge } from '#storage/health.ts'
import { useBackupAge, useDevice } from '#storage/live.ts'
import { spareState, type SpareState } from '#storage/spare/rewrite.ts'
import { useStore } from '#storage/useStore.ts'
import { Button } from '#ui/actions/Button.tsx'
import { Panel } from '#ui/feedback/Panel.tsx'
import { useFormats } from '#ui/formats.ts'
import { Facts } from '#ui/layout/Facts.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { useText } from '#ui/text.tsx'

const clears = () =>
  clearsAfterAWeek({
    userAgent: navigator.userAgent,
    installed: window.matchMedia('(display-mode: standalone)').matches,
  })

type Space = { readonly used: number; readonly quota: number } | 'not-said'

/** How safe the data is in this browser: kept or not, how much there is, and how old the last backup is. */
export function HealthSection({ blocked }: { readonly blocked: boolean }) {
  const store = useStore()
  const t = useText()
  const device = useDevice()
  const age = useBackupAge()
  const space = useSpace(age)
  const persistence = device.kind === 'ready' ? device.settings.persistence : undefined
  const asks = persistence === 'denied' || persistence === 'not-asked'
  return (
    <Section title={t('data.health.title')}>
      {clears() && (
        <Panel kind="attention" title={t('data.health.week')}>
          <p>{t('data.health.week.what')}</p>
        </Panel>
      )}
      {age?.remind && <Panel kind="attention" title={t('data.health.remind', { days: age.days })} />}
      <Facts
        items={[
          {
            key: 'kept',
            label: t('data.health.kept'),
            value: persistence ? t(`data.health.kept.${persistence}`) : '',
            ...(asks &&
              !blocked && {
                action: (
                  <Button kind="link" onClick={() => void askToKeep(store, true)}>
                    {t(persistence === 'denied' ? 'data.health.askAgain' : 'data.health.ask')}
                  </Button>
                ),
              }),
          },
          { key: 'spare', label: t('data.health.spare'), value: <SpareWords age={age} /> },
          { key: 'space', label: t('data.health.space'), value: <SpaceWords space={space} /> },
          { key: 'backup', label: t('data.health.backup'), value: <BackupWords age={age} /> },
        ]}
      />
    </Section>
  )
}

/** Asked for again whenever something was saved, which is when the backup's age is worked out again. */
function useSpace(age: BackupAge | undefined): Space | undefined {
  const store = useStore()
  const [space, setSpace] = useState<Space>()
  useEffect(() => {
    let current = true
    const say = (found: Space | undefined) => current && setSpace(found ?? 'not-said')
    void spaceUsed(store).then(say, () => say(undefined))
    return () => {
      current = false
    }
  }, [store, age])
  return space
}

/** How long a copy may take to follow a save, in milliseconds. */
const soon = 1000

/** Whether the second copy has all that was saved; looked at again until it has. */
function SpareWords({ age }: { readonly age: BackupAge | undefined }) {
  const store = useStore()
  const t = useText()
  const [state, setState] = useState<SpareState>()
  useEffect(() => {
    let later: ReturnType<typeof setTimeout> | undefined
    let current = true
    const look = async () => {
      const found = await spareState(store)
      if (!current) return
      setState(found)
      if (found === 'behind') later = setTimeout(() => void look(), soon)
    }
    void look()
    return () => {
      current = false
      clearTimeout(later)
    }
  }, [store, age])
  return state && t(`data.health.spare.${state}`)
}

const MEGABYTE = 1_000_000
const GIGABYTE = 1000 * MEGABYTE

function SpaceWords({ space }: { readonly space: Space | undefined }) {
  const t = useText()
  const formats = useFormats()
  if (space === undefined) return null
  if (space === 'not-said') return t('data.health.space.notSaid')
  const used = Math.round((space.used / MEGABYTE) * 10) / 10
  return t('data.health.space.value', {
    used:
      used === 0 ? t('data.health.space.little') : t('data.health.megabytes', { n: formats.number(used) }),
    quota:
      space.quota < GIGABYTE
        ? t('data.health.megabytes', { n: formats.number(Math.round(space.quota / MEGABYTE)) })
        : t('data.health.gigabytes', { n: formats.number(Math.round(space.quota / GIGABYTE)) }),
  })
}

function BackupWords({ age }: { readonly age: BackupAge | undefined }) {
  const t = useText()
  const formats = useFormats()
  if (age === undefined) return null
  if (age.last === undefined) return t(age.changed ? 'data.health.backup.none' : 'data.health.backup.nothing')
  return t('data.health.backup.last', {
    moment: formats.moment(age.last),
    days: age.days,
    changed: age.changed ? 'yes' : 'no',
  })
}
