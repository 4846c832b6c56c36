/** An address, in brackets or not. */
export const ADDRESS = /<?[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*>?/gu

/** A shorter name is also a word. */
export const SHORTEST = 3

/** The names in a cell that holds people: several by semicolon or comma, each perhaps with an address. */
export function namesIn(cell: string): readonly string[] {
  const addresses = cell.includes('@') ? (cell.match(ADDRESS) ?? []) : []
  const plain = addresses.length === 0 ? cell : cell.replace(ADDRESS, ';')
  const names = [plain, ...plain.split(';'), ...plain.split(/[;,]/)].map(name => name.trim())
  return [...addresses.map(address => address.replace(/[<>]/g, '')), ...names].filter(
    name => name.length >= SHORTEST && /\p{L}/u.test(name),
  )
}
