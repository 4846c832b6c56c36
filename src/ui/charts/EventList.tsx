import { memo } from 'react'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import { shorten } from '#ui/shorten.ts'
import type { Mark } from './events.ts'
import { same } from './same.ts'

const OPEN_UP_TO = 8

/** What the numbered arrows stand for. Hundreds of sentences, so they are written again only where one is another. */
export const EventList = memo(function EventList({ marks }: { readonly marks: readonly Mark[] }) {
  const t = useText()
  const formats = useFormats()
  const n = marks.reduce((sum, mark) => sum + mark.events.length, 0)
  return (
    <details className="sw-chart__events" open={n <= OPEN_UP_TO}>
      <summary>{t('charts.live.count', { n })}</summary>
      <ol>
        {marks.map(mark => (
          <li key={mark.events[0]?.id}>
            {mark.events
              .map(event =>
                t('charts.live.item', { name: shorten(event.name), date: formats.date(event.date) }),
              )
              .join('; ')}
          </li>
        ))}
      </ol>
    </details>
  )
}, same)
