import { createHash } from 'node:crypto'
import type { RawData } from '#test/e2e/rawData.ts'

const ID = /\b[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}\b/g
const CLOCK = /\b[0-9a-z]{9}-[0-9a-z]{4}-[0-9a-f]{12}\b/g
const MOMENT = /\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g

/** Each match becomes its place among all of them: ids and clocks sort by when they were made. */
function placed(text: string, pattern: RegExp, name: string): string {
  const all = [...new Set(text.match(pattern))].toSorted()
  const places = new Map(all.map((found, place) => [found, `${name} ${place}`]))
  return text.replace(pattern, found => places.get(found) ?? found)
}

/** A digest of every table, the history and what the device keeps: the same for not one byte of difference. */
export const digestOf = ({ pieces: _later, ...data }: RawData): string =>
  createHash('sha256').update(JSON.stringify(data)).digest('hex')

/**
 * A digest of the same that two runs of one command on one database share: its new ids and moments are left open, and
 * whether the browser was asked already to keep the data, which follows a command and belongs to none.
 */
export function shapeOf({
  device: { persistence: _asked, ...device },
  pieces: _later,
  ...rest
}: RawData): string {
  const whole = JSON.stringify({ ...rest, device })
  const text = placed(placed(whole, ID, 'id'), CLOCK, 'clock').replace(MOMENT, 'moment')
  return createHash('sha256').update(text).digest('hex')
}
