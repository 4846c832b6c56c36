/** The text of a chosen file; nothing where the browser cannot read it, which no format takes for a file of its own. */
export const readText = (file: File): Promise<string> => file.text().catch(() => '')
