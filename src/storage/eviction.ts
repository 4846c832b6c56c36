export interface Browser {
  readonly userAgent: string
  /** The page runs as an installed app (`display-mode: standalone`). */
  readonly installed: boolean
}

/**
 * Whether this browser clears what a site has stored after seven days of use without a visit to it: WebKit's
 * tracking prevention does, on every browser of an iPhone or iPad too, but not for an app on the home screen or in
 * the dock. Source: webkit.org, "Full Third-Party Cookie Blocking and More", 24 March 2020.
 */
export function clearsAfterAWeek({ userAgent, installed }: Browser): boolean {
  const isWebKit = /AppleWebKit\/.*Safari\//.test(userAgent) && !/Chrome\/|Chromium\/|Android/.test(userAgent)
  return isWebKit && !installed
}
