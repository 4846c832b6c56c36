/**
 * `make`, whose result is remembered for as long as its first argument is. That never changes in place, and the others
 * follow from it.
 */
export function remembered<Of extends object, Rest extends unknown[], Made extends object>(
  make: (of: Of, ...rest: Rest) => Made,
): (of: Of, ...rest: Rest) => Made {
  const known = new WeakMap<Of, Made>()
  return (of, ...rest) => {
    const found = known.get(of)
    if (found) return found
    const made = make(of, ...rest)
    known.set(of, made)
    return made
  }
}
