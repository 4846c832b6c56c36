/** Every command, by its name in the history; each has a sentence `history.<name>`. */
export const commandNames = [
  'addRow',
  'editRow',
  'removeRow',
  'pasteRows',
  'setUpTeam',
  'removeTeam',
  'addExample',
  'openCopy',
  'addNextSprint',
  'startSprint',
  'closeSprint',
  'closeEndedSprints',
  'takeNewPrice',
  'keepSealedPrice',
  'splitEffort',
  'renameRole',
  'importMetrics',
  'restore',
] as const
export type CommandName = (typeof commandNames)[number]
