import type { Formats } from './formatting.ts'
import { useTextFormats } from './text.tsx'

/** Ways of writing values, in the workspace's currency and the reader's language. */
export const useFormats = (): Formats => useTextFormats()
