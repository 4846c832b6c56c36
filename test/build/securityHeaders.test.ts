import { expect, test } from 'vitest'
import { pagePolicy, securityHeaders } from '#build/securityHeaders.ts'

test('the policy allows nothing inline, nothing evaluated and no other origin', () => {
  const policy = securityHeaders['Content-Security-Policy']
  expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toMatch(/unsafe|https?:|\*/)
})

test('the page carries all of it that a page can', () => {
  expect(`${pagePolicy}; frame-ancestors 'none'`).toBe(securityHeaders['Content-Security-Policy'])
})
