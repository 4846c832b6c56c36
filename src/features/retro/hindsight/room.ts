/** The last readings that have room: a bar each, or a row. Each counts those before it. */
export const ROOM = 8
