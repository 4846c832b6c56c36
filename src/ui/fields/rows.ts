import { useState } from 'react'

/** Rows of a form that come and go, and what is typed in them. */
export function useRows<T extends object>(initial: readonly T[]) {
  const [rows, setRows] = useState(initial)
  return {
    rows,
    add: (row: T) => setRows(now => [...now, row]),
    change: (at: number, part: Partial<T>) =>
      setRows(now => now.map((row, i) => (i === at ? { ...row, ...part } : row))),
    remove: (at: number) => setRows(now => now.filter((_, i) => i !== at)),
  }
}

export type Rows<T extends object> = ReturnType<typeof useRows<T>>

/** Props of the field at a path of the record: `useForm().field`. */
export type FieldAt = (path: string) => {
  readonly id: string
  readonly name: string
  readonly error: string | undefined
}

/** The fields of rows by their paths in the record, so that a form shows what is wrong with them there. */
export function rowFields<T extends Readonly<Record<keyof T, string>>>(
  path: string,
  rows: readonly T[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    rows.flatMap((row, i) =>
      Object.entries<string>(row).map(([field, text]) => [`${path}.${i}.${field}`, text] as const),
    ),
  )
}
