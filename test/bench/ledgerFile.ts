const AREAS = ['GOVERNMENT DIGITAL SERVICE', 'ESTATES', 'CIO', 'POLICY', 'COMMUNICATIONS']
const TYPES = ['IT hosting', 'Rent', 'Training', 'Printing', 'Legal']
const two = (n: number) => String(n).padStart(2, '0')

/** A published ledger of so many payments, as text: a fifth of them in one cost centre. */
export function ledgerText(rows: number): string {
  const lines = ['Department,Date,Expense Type,Expense Area,Supplier,Transaction Number,Amount']
  for (let n = 0; n < rows; n++) {
    const date = `${two((n % 28) + 1)}/${two((n % 12) + 1)}/2026`
    const amount = ((n * 7919) % 900_000) / 100 + 25_000
    lines.push(
      `Cabinet,${date},${TYPES[n % 5]},${AREAS[Math.floor(n / 5) % 5]},"Supplier ${n % 700}, Ltd",${n},"${amount.toFixed(2)}"`,
    )
  }
  return lines.join('\n')
}
