/** Where a form's draft is kept: `draft:setUp:`. `about`: the row that the form is about. */
export const draftKey = (kind: string, about: string): string => `draft:${kind}:${about}`
