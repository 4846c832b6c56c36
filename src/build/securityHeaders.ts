/** What a page of this app may load and do: everything from its own origin, nothing else, no inline script. */
const policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'connect-src': "'self'",
  // data: and blob: are pictures that the page itself makes, for downloads.
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
}

// A browser ignores frame-ancestors in a page and reports an error for it.
const onlyInHeaders = ['frame-ancestors']

const written = (parts: [string, string][]) => parts.map(([name, value]) => `${name} ${value}`).join('; ')

/** The Content-Security-Policy as a page can carry it, for hosts whose headers cannot be set. */
export const pagePolicy = written(Object.entries(policy).filter(([name]) => !onlyInHeaders.includes(name)))

const unusedFeatures = [
  'camera',
  'microphone',
  'geolocation',
  'payment',
  'usb',
  'serial',
  'bluetooth',
  'midi',
]

/** Headers that a host of `dist/` should send; `npm start` does. */
export const securityHeaders = {
  'Content-Security-Policy': written(Object.entries(policy)),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': unusedFeatures.map(feature => `${feature}=()`).join(', '),
}
