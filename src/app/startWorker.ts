/** Starts the app's worker, for whoever has long work to do; who starts it ends it. */
export const startWorker = (): Worker =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
