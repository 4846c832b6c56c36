/** Whether a modal dialog is open: keys that change what lies behind it then do nothing. */
export const isDialogOpen = (): boolean => document.querySelector('dialog[open]') !== null
