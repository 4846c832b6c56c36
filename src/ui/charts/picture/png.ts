import { pictureText, type Picture } from './standalone.ts'

/** The picture drawn at twice its size, for slides and print; undefined where the browser cannot draw it. */
export async function toPng(picture: Picture): Promise<Blob | undefined> {
  const scale = 2
  const address = URL.createObjectURL(new Blob([pictureText(picture)], { type: 'image/svg+xml' }))
  try {
    const image = new Image(picture.width * scale, picture.height * scale)
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = picture.width * scale
    canvas.height = picture.height * scale
    const context = canvas.getContext('2d')
    if (!context) return undefined
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise(resolve => canvas.toBlob(blob => resolve(blob ?? undefined), 'image/png'))
  } catch {
    // Some hardened browsers forbid drawing a picture of one's own; the caller says so.
    return undefined
  } finally {
    URL.revokeObjectURL(address)
  }
}
