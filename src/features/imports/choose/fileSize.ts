const KB = 1000
const MB = 1_000_000

/** A size as it is said: in whole kB, or in MB with one decimal. */
export const fileSize = (bytes: number): { readonly size: number; readonly unit: 'kB' | 'MB' } =>
  bytes < MB
    ? { size: Math.max(1, Math.round(bytes / KB)), unit: 'kB' }
    : { size: Math.round(bytes / (MB / 10)) / 10, unit: 'MB' }
