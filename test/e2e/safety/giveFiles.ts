import type { Page } from '@playwright/test'
import imports from '#messages/en/imports.json' with { type: 'json' }
import ui from '#messages/en/ui.json' with { type: 'json' }
import type { GivenFile } from './seeds.ts'

/** What the screen made of a file. */
export interface Ended {
  readonly name: string
  /** It was refused in words, or is shown; `waiting` where neither came. */
  readonly end: 'refused' | 'shown' | 'waiting'
  /** What the screen says of it. */
  readonly says: string
  /** What it was taken for, as the screen proposed. */
  readonly looks: string
  /** Longest stretch, in milliseconds, in which there was neither an end nor a way to stop that would answer. */
  readonly stuck: number
  readonly took: number
}

const words = {
  stop: imports['imports.stop'],
  another: imports['imports.another'],
  leave: ui['ui.unsaved.leave'],
  outcome: imports['imports.readings.outcome'],
  allocation: imports['imports.leave.allocation'],
  kind: imports['imports.kind'],
  ours: ['backup', 'dictionary of metrics', 'read-only copy of a team'].map(
    what => `This is a ${what} that Sprintworth wrote`,
  ),
}

/** How long is waited for one file. */
const PATIENCE = 60_000

/**
 * Gives the files to the screen one after another, as a person who chooses them: takes what the screen proposes, chooses
 * by `turn` what it cannot tell, and looks at what comes. All of it in the page, so that its own slowness is measured.
 */
export const giveFiles = (page: Page, files: readonly GivenFile[], turn: number): Promise<Ended[]> =>
  page.evaluate(
    async ({ given, words: say, patience, first }) => {
      const main = () => document.querySelector('main') ?? document.body
      const button = (name: string) =>
        [...main().querySelectorAll('button')].find(each => each.textContent?.trim() === name)
      const select = (label: string) => {
        const found = [...main().querySelectorAll('label')].find(each => each.textContent?.trim() === label)
        const field = found && document.getElementById(found.htmlFor)
        return field instanceof HTMLSelectElement ? field : undefined
      }
      const moment = () => new Promise(resolve => setTimeout(resolve, 8))
      const chooser = () => main().querySelector<HTMLInputElement>('input[type=file]')
      const alertText = () => main().querySelector('[role=alert]')?.textContent ?? ''
      const isOpen = (name: string) => document.querySelector('h1')?.textContent === name
      const choose = (field: HTMLSelectElement, value: string) => {
        field.value = value
        field.dispatchEvent(new Event('change', { bubbles: true }))
      }
      const unanswered = (name: string): (() => void) | undefined => {
        for (const label of [say.kind, say.outcome, say.allocation]) {
          const field = select(label)
          const values = [...(field?.options ?? [])].map(({ value }) => value).filter(value => value !== '')
          const next = values[(first + name.length) % Math.max(1, values.length)]
          if (field?.value === '' && next !== undefined) return () => choose(field, next)
        }
        return undefined
      }
      const endOf = (name: string): 'refused' | 'shown' | undefined => {
        if (main().querySelector('.sw-working')) return undefined
        if (alertText() !== '' && (chooser() !== null || isOpen(name))) return 'refused'
        if (!isOpen(name)) return undefined
        // A table with its count of rows, or a file of Sprintworth's own with the way to where it is opened.
        const titles = [...main().querySelectorAll('.sw-panel-title')]
        const ours = titles.some(({ textContent }) => say.ours.includes(textContent))
        return ours || main().querySelector('.sw-paste-count') ? 'shown' : undefined
      }
      const ended = []
      for (const { name, base64, times } of given) {
        const input = chooser()
        if (!input) throw new Error(`There is nowhere to choose ${name}`)
        const binary = atob(base64)
        const unit = Uint8Array.from(binary, char => char.charCodeAt(0))
        const file = new File(
          Array.from({ length: times }, () => unit),
          name,
        )
        const chosen = new DataTransfer()
        chosen.items.add(file)
        input.files = chosen.files
        const started = performance.now()
        let answered = started
        let stuck = 0
        let looks = ''
        let end: 'refused' | 'shown' | 'waiting' | undefined
        input.dispatchEvent(new Event('change', { bubbles: true }))
        // What was said of the file before is gone once this one is being read.
        await moment()
        while (end === undefined) {
          const now = performance.now()
          const question = isOpen(name) && !main().querySelector('.sw-working') ? unanswered(name) : undefined
          end = question ? undefined : endOf(name)
          if (isOpen(name)) looks ||= select(say.kind)?.value ?? ''
          if (end === undefined && now - started > patience) end = 'waiting'
          if (end !== undefined || question || button(say.stop)) {
            stuck = Math.max(stuck, now - answered)
            answered = now
          }
          question?.()
          if (end === undefined) await moment()
        }
        const says =
          alertText() || main().querySelector('.sw-paste-count, .sw-panel-title')?.textContent || ''
        ended.push({ name, end, says, looks, stuck, took: performance.now() - started })
        ;(button(say.another) ?? button(say.stop))?.click()
        for (let i = 0; i < 500 && (chooser() === null || isOpen(name)); i += 1) {
          // Answers that were given are asked about.
          button(say.leave)?.click()
          await moment()
        }
      }
      return ended
    },
    {
      given: files.map(({ name, bytes, times = 1 }) => ({
        name,
        base64: Buffer.from(bytes).toString('base64'),
        times,
      })),
      words,
      patience: PATIENCE,
      first: turn,
    },
  )
