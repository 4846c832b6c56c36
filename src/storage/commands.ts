/** Every command, by its name in the history; each has a sentence `history.<name>`. */
export const commandNames = [
  'addRow',
  'editRow',
  'removeRow',
  'pasteRows',
  'importFile',
  'setUpTeam',
  'removeTeam',
  'addExample',
  'openCopy',
  'addNextSprint',
  'startSprint',
  'closeSprint',
  'takeNewPrice',
  'keepSealedPrice',
  'splitEffort',
  'renameRole',
  'importMetrics',
  'restore',
] as const
export type CommandName = (typeof commandNames)[number]
