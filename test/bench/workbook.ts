import type { Page } from '@playwright/test'

/** A finance copy of the team that is shown, made in the worker; from the press of its button to the file. */
export async function makeWorkbook(page: Page, file: string): Promise<{ took: number; bytes: number }> {
  await page.getByRole('radio', { name: 'For finance' }).check()
  await page.getByRole('radio', { name: file }).check()
  return page.getByRole('button', { name: 'Save the finance copy' }).evaluate(
    (button: HTMLButtonElement) =>
      new Promise<{ took: number; bytes: number }>(done => {
        const own = URL.createObjectURL.bind(URL)
        URL.createObjectURL = made => {
          const took = performance.now() - started
          URL.createObjectURL = own
          done({ took, bytes: made instanceof Blob ? made.size : 0 })
          return own(made)
        }
        const started = performance.now()
        button.click()
      }),
  )
}
