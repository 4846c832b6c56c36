/** What happened in each sprint. `invoice` is the weight of that sprint's supplier invoice in all of them. */
export const SPRINTS: readonly {
  readonly goal: string
  readonly notes: string
  readonly invoice: number
  readonly for: string
  readonly closure?: true
}[] = [
  {
    goal: 'Know where families give up',
    notes: 'Twelve families watched; most give up at the address.',
    invoice: 187,
    for: 'Research with families',
  },
  { goal: 'Find an address by postcode', notes: '', invoice: 197, for: 'Research with families' },
  { goal: 'Postcode check ready for a trial', notes: '', invoice: 217, for: 'Accessibility review' },
  {
    goal: 'Postcode check live for everyone',
    notes: 'Live in the second week. The office phones were quieter the same day.',
    invoice: 228,
    for: 'Performance tests',
  },
  { goal: 'Save an application half way', notes: '', invoice: 248, for: 'Security test' },
  {
    goal: 'Save and return live',
    notes: 'Live with a code by text message; email follows.',
    invoice: 213,
    for: 'Text message service',
  },
  {
    goal: 'Mend what the first week showed',
    notes: 'Half the team away. We chose a small goal and kept it.',
    invoice: 180,
    for: 'Content design',
    closure: true,
  },
  { goal: 'Welsh pages tested with families', notes: '', invoice: 213, for: 'Translation into Welsh' },
  { goal: 'Welsh service live', notes: '', invoice: 253, for: 'Translation into Welsh' },
  {
    goal: 'Upload papers: first trial',
    notes: 'Photos of papers are too large for most phones. Shrinking them first.',
    invoice: 191,
    for: 'Virus scanning of uploads',
  },
  { goal: 'Upload papers from a phone', notes: '', invoice: 141, for: 'Accessibility review' },
  { goal: 'Document upload live', notes: '', invoice: 111, for: 'Security test' },
  {
    goal: 'Fewer papers in the post',
    notes: 'Schools still print half of the uploads.',
    invoice: 91,
    for: 'Research with schools',
  },
  { goal: 'Screen readers: catch up with everyone', notes: '', invoice: 121, for: 'Accessibility review' },
]

/** The sprint that is running. */
export const LAST = SPRINTS.length

export interface Story {
  readonly name: string
  readonly kind: 'new' | 'run' | 'research' | 'document' | 'legacy'
  readonly mark: 'none' | 'keeps-running' | 'required-by-law'
  readonly spending: 'capital' | 'resource'
  /** The outcome that its cost serves. */
  readonly serves?: 'online' | 'welsh'
  /** Sprint and its working day on which it went live. */
  readonly live?: readonly [number, number]
  readonly effortLeft?: number
  readonly reuses: string
  readonly reusableBy: string
  readonly claim?: { readonly percent: number; readonly evidence: string }
  /** Pounds that its effort should carry, by sprint number. Effort is whole percent: it comes close. */
  readonly pounds: Readonly<Record<number, number>>
}

const made = { kind: 'new', mark: 'none', spending: 'capital', reuses: '', reusableBy: '' } as const

export const DELIVERABLES: readonly Story[] = [
  {
    ...made,
    name: 'Save and return',
    serves: 'online',
    live: [6, 7],
    reuses: 'One-time codes of the council’s parking service',
    reusableBy: 'Any council form that takes longer than ten minutes',
    claim: { percent: 40, evidence: 'Trial in sprint 6: half of new applications had it, half did not.' },
    pounds: {
      2: 10_000,
      3: 14_000,
      4: 22_000,
      5: 52_000,
      6: 54_000,
      7: 30_000,
      8: 26_000,
      9: 22_000,
      10: 25_000,
      11: 20_000,
      12: 14_000,
      13: 12_000,
      14: 10_050,
    },
  },
  {
    ...made,
    name: 'Postcode check',
    serves: 'online',
    live: [4, 6],
    reuses: 'The national address list',
    pounds: { 1: 34_000, 2: 40_000, 3: 44_000, 4: 40_000, 5: 8_000, 6: 6_000, 8: 4_000, 9: 6_400 },
  },
  {
    ...made,
    name: 'Document upload',
    serves: 'online',
    live: [12, 6],
    effortLeft: 12,
    reusableBy: 'Housing and council tax, which ask for the same papers',
    pounds: { 10: 16_000, 11: 30_000, 12: 40_000, 13: 39_440, 14: 39_460 },
  },
  {
    ...made,
    name: 'Welsh service',
    serves: 'welsh',
    live: [9, 6],
    pounds: {
      6: 8_000,
      7: 14_000,
      8: 36_000,
      9: 36_000,
      10: 28_000,
      11: 16_000,
      12: 10_000,
      13: 6_000,
      14: 4_240,
    },
  },
  {
    ...made,
    name: 'Patching',
    kind: 'run',
    mark: 'keeps-running',
    spending: 'resource',
    pounds: {
      1: 4_000,
      2: 6_000,
      3: 6_000,
      4: 8_000,
      5: 9_000,
      6: 9_000,
      7: 9_000,
      8: 9_000,
      9: 10_000,
      10: 10_000,
      11: 10_000,
      12: 10_000,
      13: 10_000,
      14: 10_000,
    },
  },
  {
    ...made,
    name: 'Data protection',
    kind: 'legacy',
    mark: 'required-by-law',
    spending: 'resource',
    pounds: {
      2: 4_000,
      3: 4_000,
      4: 4_000,
      5: 5_000,
      6: 5_000,
      7: 6_000,
      8: 6_000,
      9: 8_000,
      10: 8_000,
      11: 8_000,
      12: 7_000,
      13: 7_000,
      14: 8_100,
    },
  },
  {
    ...made,
    name: 'Research into who does not apply',
    kind: 'research',
    spending: 'resource',
    pounds: { 1: 28_000, 2: 8_000 },
  },
  {
    ...made,
    name: 'Slide decks for the board',
    kind: 'document',
    spending: 'resource',
    pounds: { 3: 4_000, 5: 5_000, 6: 5_000, 7: 5_000, 8: 5_000, 9: 6_000, 10: 6_000, 11: 6_000, 12: 6_000 },
  },
]
