// Where a key has a meaning of its own: fields, the chart that is read by arrow keys.
const HAS_KEYS = 'input, textarea, select, [contenteditable], [role="slider"]'

/** Whether keys that are pressed here belong to the control, so that no single-key shortcut may take them. */
export const hasOwnKeys = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest(HAS_KEYS) !== null
