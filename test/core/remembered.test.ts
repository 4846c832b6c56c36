import { expect, test } from 'vitest'
import { remembered } from '#core/remembered.ts'

test('what was made of an object is made once for it, and anew for one that is only equal', () => {
  const made = remembered((of: { readonly n: number }, by: number) => ({ n: of.n * by }))
  const two = { n: 2 }
  const six = made(two, 3)
  expect(six).toEqual({ n: 6 })
  expect(made(two, 3)).toBe(six)
  expect(made({ n: 2 }, 3)).not.toBe(six)
})
