import type { Plugin } from 'vite'

/** What stands in for a reader of the library's: nothing was found. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'chart-reader': 'export const parseChart = () => undefined',
  'pivot-reader': `
    export const parsePivotTable = () => undefined
    export const parsePivotCacheDefinition = () => undefined
    export const attachPivotCacheFields = () => undefined`,
  'slicer-reader': `
    export const parseSlicers = () => []
    export const parseSlicerCache = () => undefined
    export const parseTimelines = () => []
    export const parseTimelineCache = () => undefined`,
  'threaded-comments-reader': `
    export const parsePersons = () => undefined
    export const parseThreadedComments = () => []`,
}

const READER = /\/hucre\/dist\/xlsx\/([\w-]+)\.mjs$/

/**
 * Of a spreadsheet's file only the values of its cells are read. The readers of what else stands in one (charts, pivot
 * tables, slicers, threads of comments) were a fifth of the spreadsheets' code, and are not shipped.
 */
export const valuesOnly = (): Plugin => ({
  name: 'sprintworth:values-only',
  apply: 'build',
  load: id => {
    const reader = READER.exec(id.replaceAll('\\', '/'))?.[1]
    return reader === undefined ? null : (LEFT_OUT[reader] ?? null)
  },
})
