import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { WorthScreen } from '#features/worth/WorthScreen.tsx'
import { recordNames } from '#core/records/registry.ts'
import { aStore, renderScreen } from '#test/support/renderScreen.tsx'

async function ask() {
  const store = await aStore()
  renderScreen(store, props => <WorthScreen {...props} />)
  await screen.findByRole('heading', { level: 1 })
  const user = userEvent.setup({ delay: null })
  const fill = async (label: string, text: string) => {
    const field = screen.getByLabelText(label)
    await user.clear(field)
    if (text !== '') await user.type(field, text)
  }
  return { store, user, fill }
}
const question = () => screen.getByRole('heading', { level: 1 }).textContent
/** The answer so far; the app's own notice is a status too. */
const answer = () => {
  const [first] = screen.getAllByRole('status')
  return first?.textContent
}

test('asks in words until there is a price, then names it', async () => {
  const { fill } = await ask()
  expect(question()).toBe('Is this worth what it costs?')
  await fill('What are we making?', 'this slide deck')
  expect(question()).toBe('Is this slide deck worth what it costs?')
  await fill('How many people?', '4')
  await fill('How many days each?', '2.5')
  await fill('What does one day of one person cost?', '£650')
  expect(question()).toBe('Is this slide deck worth £6,500 of public money?')
})

test('what was typed with a capital stands in the sentence without one, unless it is a name', async () => {
  const { user, fill } = await ask()
  await fill('What are we making?', 'This slide deck')
  expect(question()).toBe('Is this slide deck worth what it costs?')
  await fill('What are we making?', 'Northgate')
  expect(question()).toBe('Is Northgate worth what it costs?')
  await user.click(screen.getByLabelText('An amount'))
  await fill('What does it cost?', '100')
  await fill('What changes if it works?', 'Working days')
  await fill('How many do you expect?', '4')
  await fill('What is one of those worth?', '25')
  expect(answer()).toMatch(/4 working days/)
  expect(answer()).toMatch(/That is exactly enough to be worth it/)
  expect(answer()).not.toMatch(/0%/)
})

test('£11,550 at £9,624 a working day pays for itself with at least 1.21 of them', async () => {
  const { store, user, fill } = await ask()
  await user.click(screen.getByLabelText('An amount'))
  await fill('What does it cost?', '11,550')
  expect(answer()).toMatch(/^It costs £11,550\. Say how many/)
  await fill('What changes if it works?', 'working days')
  await fill('What is one of those worth?', '9,624')
  expect(answer()).toMatch(/It pays for itself with at least1\.21 working days/)
  expect(answer()).toMatch(/£11,550\.00 ÷ £9,624\.00\. Counted in whole ones it takes 2\./)
  await fill('How many do you expect?', '10')
  expect(answer()).toMatch(/You expect 10\. It could fall short by 88% and still be worth it\./)
  await fill('How many do you expect?', '1')
  expect(answer()).toMatch(/It would have to be 20% more to be worth it\./)
  for (const record of recordNames) expect(await store.db.table(record).count()).toBe(0)
})

test('without a value for one, says what each one costs and gives no verdict', async () => {
  const { user, fill } = await ask()
  await user.click(screen.getByLabelText('An amount'))
  await fill('What does it cost?', '11550')
  await fill('What changes if it works?', 'calls')
  await fill('How many do you expect?', '1,604')
  expect(answer()).toMatch(/Each one costs£7\.20 How this is worked outif all 1,604 calls come true/)
  expect(answer()).toMatch(/there is no break-even/)
})

test.each([
  ['What does it cost?', 'a lot', '‘a lot’ is not an amount. Use figures only, for example 1,250.00.'],
  [
    'What does it cost?',
    '1.234',
    '‘1.234’ has more than two decimals. Use at most two decimals, for example 1,250.00.',
  ],
  [
    'What does it cost?',
    '90000000000000',
    '‘90000000000000’ is too large. The most that can be held is 22,517,998,136,852.48.',
  ],
  ['What does it cost?', '-5', 'This must be more than zero.'],
  ['How many do you expect?', 'ten', '‘ten’ is not a number. Use figures only, for example 12.5.'],
  ['How many do you expect?', '0', 'This must be more than zero.'],
  ['What is one of those worth?', '0', 'This must be more than zero.'],
])('%s %s', async (label, text, error) => {
  const { user, fill } = await ask()
  await user.click(screen.getByLabelText('An amount'))
  await fill(label, text)
  expect(screen.getByLabelText(label)).toBeInvalid()
  expect(screen.getByLabelText(label)).toHaveAccessibleDescription(expect.stringContaining(error))
  expect(screen.getByLabelText(label)).toHaveValue(text)
})

test('people, days and a rate that make more than can be held are refused at the rate', async () => {
  const { fill } = await ask()
  await fill('How many people?', '1000000')
  await fill('How many days each?', '1000000')
  await fill('What does one day of one person cost?', '1000000')
  expect(screen.getByLabelText('What does one day of one person cost?')).toHaveAccessibleDescription(
    /This makes an amount that is too large to hold\./,
  )
  expect(question()).toBe('Is this worth what it costs?')
})

test('an expected change so small that each one costs more than can be held is refused there', async () => {
  const { user, fill } = await ask()
  await user.click(screen.getByLabelText('An amount'))
  await fill('What does it cost?', '20000000000000')
  await fill('How many do you expect?', '0.0001')
  expect(screen.getByLabelText('How many do you expect?')).toBeInvalid()
})

test('markup and 300 letters are text like any other', async () => {
  const { user } = await ask()
  await user.click(screen.getByLabelText('What are we making?'))
  await user.paste(`<b>${'x'.repeat(300)}</b>{money}`)
  expect(question()).toBe(`Is <b>${'x'.repeat(300)}</b>{money} worth what it costs?`)
})
