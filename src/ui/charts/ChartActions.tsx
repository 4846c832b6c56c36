import { useState, type RefObject } from 'react'
import { Button } from '#ui/actions/Button.tsx'
import { download } from '#ui/actions/download.ts'
import { useText } from '#ui/text.tsx'
import { fontsFor } from './picture/fonts.ts'
import { toPng } from './picture/png.ts'
import { pictureText, standalonePicture, type Picture, type PictureText } from './picture/standalone.ts'

interface ChartActionsProps {
  readonly stage: RefObject<HTMLElement | null>
  readonly text: PictureText
  /** Name of the files without their ending. */
  readonly fileName: string
  /** The table twin, where the page does not show it anyway. */
  readonly table?: { readonly open: boolean; readonly toggle: () => void }
  readonly onDownloadData?: () => void
}

/** The chart as one picture; undefined while nothing of it is drawn. */
export async function draw(stage: HTMLElement | null, text: PictureText): Promise<Picture | undefined> {
  const panels = [...(stage?.querySelectorAll<SVGSVGElement>('.sw-chart__panel > svg') ?? [])]
  if (panels.length === 0) return undefined
  const letters = [text.title, text.caption, ...text.notes, ...panels.map(p => p.textContent)].join('')
  return standalonePicture(panels, text, await fontsFor(letters))
}

/** Table, pictures and data of a chart. */
export function ChartActions({ stage, text, fileName, table, onDownloadData }: ChartActionsProps) {
  const t = useText()
  const [failed, setFailed] = useState(false)

  const saveSvg = async () => {
    const picture = await draw(stage.current, text)
    setFailed(!picture)
    if (picture) download(`${fileName}.svg`, pictureText(picture), 'image/svg+xml')
  }
  const savePng = async () => {
    const picture = await draw(stage.current, text)
    const png = picture && (await toPng(picture))
    setFailed(!png)
    if (png) download(`${fileName}.png`, png)
  }

  return (
    <>
      <div className="sw-links sw-chart__actions">
        {table && (
          <Button kind="link" expanded={table.open} onClick={table.toggle}>
            {t(table.open ? 'charts.table.hide' : 'charts.table.show')}
          </Button>
        )}
        <Button kind="link" onClick={() => void savePng()}>
          {t('charts.download.png')}
        </Button>
        <Button kind="link" onClick={() => void saveSvg()}>
          {t('charts.download.svg')}
        </Button>
        {onDownloadData && (
          <Button kind="link" onClick={onDownloadData}>
            {t('charts.download.data')}
          </Button>
        )}
      </div>
      <p className="sw-chart__failed" role="alert">
        {failed && t('charts.download.failed')}
      </p>
    </>
  )
}
