/** A name that is longer than a sentence can carry, shortened; it stands in full where it is at home. */
export const shorten = (name: string, most = 90): string =>
  name.length <= most
    ? name
    : // Half of a letter outside the first plane is none.
      `${name
        .slice(0, most - 1)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd()}…`
