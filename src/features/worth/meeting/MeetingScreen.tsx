import { useState } from 'react'
import {
  isRunning,
  lasted,
  leftRunning,
  meetingCost,
  meetingGivesRateAway,
  paused,
  seated,
  type Sitting,
} from '#core/worth/meeting.ts'
import { rolePrices } from '#core/worth/rolePrices.ts'
import type { WorthProps } from '#features/worth/worthProps.ts'
import type { MeetingDraft } from '#storage/drafts/shapes.ts'
import { useTyped } from '#storage/drafts/useTyped.ts'
import { useStore } from '#storage/useStore.ts'
import { Loading } from '#ui/feedback/Loading.tsx'
import { returnFocus } from '#ui/focus.ts'
import { localDay } from '#ui/localDay.ts'
import { useRates } from '#ui/figure/rates.tsx'
import { Page } from '#ui/layout/Page.tsx'
import { useCoded, useText } from '#ui/text.tsx'
import { Ended } from './Ended.tsx'
import { InTheRoom } from './InTheRoom.tsx'
import { LeftRunning } from './LeftRunning.tsx'
import { MeetingButtons } from './MeetingButtons.tsx'
import { emptyMeeting, isEmptyMeeting, readMeeting } from './meetingForm.ts'
import { Total } from './Total.tsx'
import { useNow } from './useNow.ts'

/** What a meeting costs while it goes on, by the clock: a device that slept, a reload or a closed tab lose nothing. */
export function MeetingScreen(props: WorthProps) {
  const { currency, today, team } = props
  const t = useText()
  const coded = useCoded()
  const store = useStore()
  const rates = useRates()
  const [asked, setAsked] = useState(false)
  const [justEnded, setJustEnded] = useState(false)
  const [answered, setAnswered] = useState<number>()
  const kept = useTyped('meeting', { about: team?.data.team.id ?? '', isNothing: isEmptyMeeting })
  const roles = team ? [...rolePrices(team.data, today).keys()] : []
  const fresh = emptyMeeting(roles.length > 0 ? 'rates' : 'people')
  const draft = kept.typed ?? fresh
  const running = isRunning(draft.sittings)
  const now = useNow(running)
  if (kept.loading) return <Loading />

  const read = readMeeting(draft, { currency, today, team })
  const change = (part: Partial<MeetingDraft>) => kept.type(before => ({ ...(before ?? fresh), ...part }))
  const sittings = [...draft.sittings]
  const cost = meetingCost(sittings, now, read.priceOfDay, read.hoursPerDay)
  const nobody = asked && !read.seats
  const start = () => {
    setAsked(true)
    if (read.seats) change({ sittings: seated(sittings, [...read.seats], store.now()) })
  }
  const end = (until: readonly Sitting[]) => {
    change({ sittings: until, ended: true })
    setJustEnded(true)
  }
  const stop = (ended: boolean) => {
    const until = paused(sittings, store.now())
    if (ended) end(until)
    else change({ sittings: until })
  }
  // An answer is not asked for again, and what is a cost item stays as it was saved.
  const long = draft.isItem === true ? undefined : leftRunning(sittings, now)
  return (
    <Page
      title={t('worth.meeting.title')}
      crumb={<a href="#/worth">{t('worth.title')}</a>}
      heading={t('worth.meeting.question', {
        name: draft.name.trim(),
        named: draft.name.trim() ? 'yes' : 'no',
      })}
    >
      {sittings.length > 0 && (
        <Total
          cost={cost}
          running={running}
          time={lasted(sittings, now)}
          close={meetingGivesRateAway(sittings)}
          shown={rates.shown}
        />
      )}
      {long && long.from !== answered && (
        <LeftRunning
          sittings={sittings}
          last={long}
          onEnd={until => {
            end(until)
            setAnswered(long.from)
            if (draft.ended) returnFocus(null)
          }}
        />
      )}
      {draft.ended ? (
        <Ended
          {...props}
          name={draft.name.trim()}
          byRates={draft.by === 'rates'}
          cost={cost.ok ? cost.value : undefined}
          day={localDay(new Date(sittings.at(-1)?.to ?? now))}
          isItem={draft.isItem === true}
          item={draft.item}
          justEnded={justEnded}
          onItem={item => change({ isItem: true, item })}
          onAgain={() => {
            kept.forget()
            returnFocus(null)
          }}
        />
      ) : (
        <>
          <MeetingButtons running={running} begun={sittings.length > 0} onStart={start} onStop={stop} />
          {nobody && <p role="alert">{t(`worth.meeting.nobody.${draft.by}`)}</p>}
          {running ? (
            <p className="sw-note">{t('worth.meeting.pauseFirst')}</p>
          ) : (
            <InTheRoom
              draft={draft}
              roles={roles}
              error={id => {
                const fault = read.faults[id]
                return fault && coded('issue', fault.code, fault)
              }}
              onChange={change}
            />
          )}
        </>
      )}
    </Page>
  )
}
