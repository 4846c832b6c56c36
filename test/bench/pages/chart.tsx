import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import type { ChartSeries } from '#core/chart/types.ts'
import { SprintChart } from '#ui/charts/SprintChart.tsx'
import '#ui/styles/main.scss'
import { TextProvider } from '#ui/text.tsx'

declare global {
  /** Written into the page as a literal when it is built. */
  const SERIES: readonly [ChartSeries, ChartSeries]
}

const opened = new Promise<IDBDatabase>((resolve, reject) => {
  const request = indexedDB.open('floor', 1)
  request.onupgradeneeded = () => request.result.createObjectStore('rows', { keyPath: 'id' })
  request.onsuccess = () => resolve(request.result)
  request.onerror = () => reject(new Error('No database', { cause: request.error }))
})

const put = async (row: object) => {
  const transaction = (await opened).transaction('rows', 'readwrite')
  transaction.objectStore('rows').put(row)
  await new Promise<void>(done => {
    transaction.oncomplete = () => done()
  })
}

/** Z puts one row into a database of its own, and draws the chart from the other array. */
function Page() {
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    const press = async (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'z') return
      await put({ id: 'rate', turn })
      setTurn(turn + 1)
    }
    const listen = (event: KeyboardEvent) => void press(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [turn])
  return <SprintChart series={SERIES[turn % 2 ? 1 : 0]} />
}

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <TextProvider frame="investment" currency="GBP">
      <Page />
    </TextProvider>,
  )
