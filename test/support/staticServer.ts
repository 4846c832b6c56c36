import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize, resolve } from 'node:path'
import { freePort } from './freePort.ts'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

export interface StaticServer {
  /** Ends with the folder and a slash. */
  readonly address: string
  readonly stop: () => Promise<void>
}

/** Serves a folder of built files at a path as the plainest of hosts would: files, and no headers but their type. */
export async function serveFolder(built: string, folder: string): Promise<StaticServer> {
  const dist = resolve(built)
  const port = await freePort()
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const inside = path.startsWith(folder) ? normalize(path.slice(folder.length)) : undefined
    const file = inside === undefined ? undefined : join(dist, inside === '.' ? 'index.html' : inside)
    if (!file?.startsWith(dist) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end('Not found')
      return
    }
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
    createReadStream(file).pipe(response)
  })
  await new Promise<void>(done => server.listen(port, 'localhost', done))
  return {
    address: `http://localhost:${port}${folder}`,
    stop: () =>
      new Promise(done => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
