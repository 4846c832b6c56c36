import type { Plugin } from 'vite'
import { pagePolicy } from './securityHeaders.ts'

/** Writes the policy into the built page; the development server needs inline scripts and does without. */
export function securePage(): Plugin {
  return {
    name: 'sprintworth:secure-page',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: pagePolicy },
        injectTo: 'head-prepend',
      },
      { tag: 'meta', attrs: { name: 'referrer', content: 'no-referrer' }, injectTo: 'head-prepend' },
    ],
  }
}
