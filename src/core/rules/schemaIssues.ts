import type * as z from 'zod/mini'
import { LARGEST } from '#core/money.ts'
import type { Issue } from './issue.ts'

type SchemaIssue = z.core.$ZodIssue

const at = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? Object.getOwnPropertyDescriptor(value, key)?.value
        : undefined,
    input,
  )

const SAID_AT_MOST = 60

/** What was given, short enough to repeat in a sentence. */
const said = (given: unknown): { given: 'yes' | 'no'; text: string } => {
  const text = typeof given === 'string' || typeof given === 'number' ? String(given) : ''
  if (text.trim() === '') return { given: 'no', text: '' }
  return { given: 'yes', text: text.length > SAID_AT_MOST ? `${text.slice(0, SAID_AT_MOST)}…` : text }
}

const isEmpty = (given: unknown) =>
  given === undefined || given === null || (typeof given === 'string' && given.trim() === '')

function ofType(expected: string, given: unknown): Pick<Issue, 'code' | 'values'> {
  switch (expected) {
    case 'int':
      return typeof given === 'number' && Number.isFinite(given)
        ? { code: 'not-whole', values: said(given) }
        : { code: 'not-a-number', values: said(given) }
    case 'number':
      return { code: 'not-a-number', values: said(given) }
    default:
      return { code: 'not-valid' }
  }
}

function worded(issue: SchemaIssue, given: unknown): Pick<Issue, 'code' | 'values'> {
  switch (issue.code) {
    case 'invalid_type':
      return ofType(issue.expected, given)
    case 'too_small':
      if (issue.origin === 'string' || issue.origin === 'array') return { code: 'required' }
      // The lowest amount of money lies as far from zero as the highest.
      if (Number(issue.minimum) === -LARGEST) return { code: 'amount-too-large' }
      return issue.inclusive
        ? { code: 'too-small', values: { least: Number(issue.minimum) } }
        : { code: 'not-above-zero' }
    case 'too_big':
      if (issue.origin === 'string') return { code: 'too-long', values: { most: Number(issue.maximum) } }
      return Number(issue.maximum) >= LARGEST
        ? { code: 'amount-too-large' }
        : { code: 'too-large', values: { largest: Number(issue.maximum) } }
    case 'not_multiple_of':
      return { code: 'not-in-steps', values: { step: issue.divisor } }
    case 'invalid_format':
      return issue.format === 'date' || issue.format === 'datetime'
        ? { code: 'not-a-date', values: said(given) }
        : { code: 'not-valid' }
    case 'invalid_value':
    case 'invalid_union':
      return { code: 'not-one-of', values: said(given) }
    case 'custom':
      return typeof issue.params?.places === 'number'
        ? { code: 'decimals', values: { places: issue.params.places } }
        : { code: 'not-valid' }
    case 'invalid_element':
    case 'invalid_key':
    case 'unrecognized_keys':
    default:
      return { code: 'not-valid' }
  }
}

/**
 * A schema's complaints as coded issues, the first for each field. With the `input` that was parsed, an absent
 * field is `required` rather than of a wrong type, and sentences repeat what was typed.
 */
export function schemaIssues(error: { readonly issues: readonly SchemaIssue[] }, input?: unknown): Issue[] {
  const found = new Map<string, Issue>()
  for (const issue of error.issues) {
    const path = issue.path.map(String).join('.')
    if (found.has(path)) continue
    const given = at(input, issue.path)
    found.set(
      path,
      input !== undefined && isEmpty(given) ? { path, code: 'required' } : { path, ...worded(issue, given) },
    )
  }
  return [...found.values()]
}
