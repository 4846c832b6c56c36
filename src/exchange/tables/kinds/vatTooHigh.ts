import { LARGEST, subtract, type Minor } from '#core/money.ts'
import type { Cell, Table } from '#exchange/tables/table.ts'

/** A difference of more than this share of the net amount is asked about before it is taken for VAT. */
const MOST = 0.25
/** Net and gross are each rounded: by so much, in minor units, their difference may be more. */
const ROUNDED = 1

/** What counts of a row whose difference between net and gross is too much to be VAT. */
type TooHigh = 'net' | 'vat' | 'leave-out'

const isTooHigh = (net: Minor | undefined, gross: Minor | undefined): boolean => {
  if (net === undefined || gross === undefined || Math.abs(gross - net) > LARGEST) return false
  const tax = subtract(gross, net)
  return Math.sign(net) * Math.sign(tax) >= 0 && Math.abs(tax) > Math.abs(net) * MOST + ROUNDED
}

/**
 * Asks what counts of rows that state no VAT and whose difference is too much to be one, and says of a row which it is;
 * `vat` of all others.
 */
export function askTooHigh(
  table: Table,
  { net, gross, vat }: Readonly<Record<'net' | 'gross' | 'vat', Cell<Minor>>>,
): (net: Minor | undefined, gross: Minor | undefined) => TooHigh {
  const found = table.rows.filter(row => {
    const scratch = { ...row, issues: [] }
    return vat(scratch) === undefined && isTooHigh(net(scratch), gross(scratch))
  })
  const [first] = found
  if (!first) return () => 'vat'
  const chosen = table.ask('vat-too-high', '', {
    values: {
      net: table.column('net') ?? '',
      gross: table.column('gross') ?? '',
      count: found.length,
      row: first.row,
    },
    options: ['net', 'vat', 'leave-out'],
    proposed: 'net',
  })
  const answer = chosen === 'vat' || chosen === 'leave-out' ? chosen : 'net'
  return (n, g) => (isTooHigh(n, g) ? answer : 'vat')
}
