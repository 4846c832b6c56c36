import * as z from 'zod/mini'
import { parseMoney } from '#core/money.ts'
import { sharedData } from '#test/support/sharedData.ts'

/** What is known of each published ledger. */
const Expected = z.array(
  z.object({
    file: z.string(),
    encoding: z.string(),
    headerRow: z.number(),
    dateColumn: z.string(),
    dateOrder: z.string(),
    dateSamples: z.array(z.string()),
    amountColumns: z.record(
      z.string(),
      z.object({
        rows: z.number(),
        sum: z.string(),
        publishedTotal: z.nullable(z.string()),
        unreadable: z.array(z.object({ row: z.number(), text: z.string() })),
      }),
    ),
  }),
)

/** The file that says it; undefined where the data is not here. */
export const json = sharedData('ledger/expected.json')
export const files = Expected.parse(JSON.parse(json ?? '[]'))
/** Pence of an amount as expected.json writes it; undefined where there is none. */
export const pence = (text: string) => {
  const amount = parseMoney(text)
  return amount.ok ? amount.value : undefined
}
