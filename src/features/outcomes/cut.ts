/** A long text, short enough for its place; all of it stands where it is edited. */
export const cut = (text: string, length = 160): string =>
  text.length > length ? `${text.slice(0, length).trimEnd()}…` : text
