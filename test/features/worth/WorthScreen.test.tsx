import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { recordNames } from '#core/records/registry.ts'
import { answer, ask, question } from './asked.tsx'

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

test('once it is said who works on it and for how long, the price of a day is what is missing', async () => {
  const { fill } = await ask()
  expect(answer()).toMatch(/^Say who works on it and for how long/)
  await fill('How many people?', '6')
  await fill('How many days each?', '2')
  expect(answer()).toBe('Say what one day of one person costs, and the answer is shown here.')
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

test.each([
  ['Is this the new form?', 'Is this the new form worth what it costs?'],
  ['is  the new form ??', 'Is the new form worth what it costs?'],
  ['This deck?', 'Is this deck worth what it costs?'],
  ['Is this?', 'Is this worth what it costs?'],
  ['?', 'Is this worth what it costs?'],
  // No question was typed: it may be a name.
  ['Is it safe campaign', 'Is Is it safe campaign worth what it costs?'],
  ['Islington?', 'Is Islington worth what it costs?'],
])('%s, typed as a question, is asked once: %s', async (typed, asked) => {
  const { user, fill } = await ask()
  await fill('What are we making?', typed)
  expect(question()).toBe(asked)
  await user.click(screen.getByRole('button', { name: 'Copy as a sentence' }))
  expect(screen.getByLabelText('Text to copy')).toHaveValue(asked)
  await user.click(screen.getByRole('button', { name: 'Close' }))
  await user.click(screen.getByRole('button', { name: 'Present it' }))
  expect(await screen.findByRole('heading', { level: 2, name: asked })).toBeVisible()
})

test('£11,550 at £9,624 a working day pays for itself with at least 1.21 of them', async () => {
  const { store, user, fill } = await ask()
  await user.click(screen.getByLabelText('An amount'))
  await fill('What does it cost?', '11,550')
  expect(answer()).toMatch(/^It costs £11,550\. Say how many/)
  await fill('What changes if it works?', 'working days')
  await fill('What is one of those worth?', '9,624')
  expect(answer()).toMatch(/It pays for itself with at least1\.21 working days/)
  expect(answer()).toMatch(/Counted in whole ones it takes 2\./)
  expect(answer()).toMatch(/That is £11,550\.00 ÷ £9,624\.00\./)
  await fill('How many do you expect?', '10')
  expect(answer()).toMatch(/You expect 10\. It could fall short by 88% and still be worth it\./)
  await fill('How many do you expect?', '1')
  // It takes 1.2001: a fifth more would not do.
  expect(answer()).toMatch(/It would have to be 21% more to be worth it\./)
  for (const record of recordNames) expect(await store.db.table(record).count()).toBe(0)
})

test('amounts are read as people write them: 12k and £1.2m, but no 12 k people', async () => {
  const { user, fill } = await ask()
  await user.click(screen.getByLabelText('An amount'))
  await fill('What does it cost?', '£1.2m')
  expect(question()).toBe('Is this worth £1,200,000 of public money?')
  await fill('What does it cost?', '12k')
  expect(question()).toBe('Is this worth £12,000 of public money?')
  await fill('What does it cost?', '12 k people')
  expect(screen.getByLabelText('What does it cost?')).toBeInvalid()
})

test('percentages are on the safe side: what they promise is so at the figure itself', async () => {
  const { user, fill } = await ask()
  await user.click(screen.getByLabelText('An amount'))
  await fill('What does it cost?', '800')
  await fill('What changes if it works?', 'working days')
  await fill('What is one of those worth?', '250')
  // 3.2 of 305: with 99% less, 3.05, it would lose.
  await fill('How many do you expect?', '305')
  expect(answer()).toMatch(/It could fall short by 98% and still be worth it/)
  await fill('How many do you expect?', '30,5')
  expect(answer()).not.toMatch(/305/)
})

test('a percent sign is no number of what is counted in its own unit', async () => {
  const { user, fill } = await ask()
  await user.click(screen.getByLabelText('An amount'))
  await fill('What does it cost?', '800')
  await fill('What changes if it works?', 'working days')
  await fill('How many do you expect?', '33%')
  expect(screen.getByLabelText('How many do you expect?')).toHaveAccessibleDescription(/33%/)
  expect(answer()).not.toMatch(/33/)
})

test('nothing at all is never worth what it costs, and what costs next to nothing is not free', async () => {
  const { user, fill } = await ask()
  await user.click(screen.getByLabelText('An amount'))
  await fill('What does it cost?', '11,550')
  await fill('How many do you expect?', '5000000')
  expect(answer()).toMatch(/^Each one costs ?less than £0\.01/)
  await fill('How many do you expect?', '10')
  await fill('What is one of those worth?', '999,999,999,999')
  expect(answer()).toMatch(/It could fall short by 99% and still be worth it/)
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

test('a short answer goes with the form, and says it to nobody twice', async () => {
  const { user, fill } = await ask()
  await user.click(screen.getByLabelText('An amount'))
  await fill('What does it cost?', '11,550')
  expect(screen.getByText('It costs £11,550').closest('[aria-hidden="true"]')).toBeInTheDocument()
  await fill('How many do you expect?', '10')
  expect(screen.getByText('£11,550: each one costs £1,155')).toBeInTheDocument()
  await fill('What changes if it works?', 'working days')
  await fill('What is one of those worth?', '9,624')
  expect(screen.getByText('£11,550 pays for itself with at least 1.21 working days')).toBeInTheDocument()
})

test('a break-even in whole ones needs no second one', async () => {
  const { user, fill } = await ask()
  await user.click(screen.getByLabelText('An amount'))
  await fill('What does it cost?', '100')
  await fill('What is one of those worth?', '10')
  expect(answer()).not.toMatch(/whole ones/)
})

test('markup and 300 letters are text like any other', async () => {
  const { user } = await ask()
  await user.click(screen.getByLabelText('What are we making?'))
  await user.paste(`<b>${'x'.repeat(300)}</b>{money}`)
  expect(question()).toBe(`Is <b>${'x'.repeat(300)}</b>{money} worth what it costs?`)
})

test('small numbers stand as they were typed, and a change that is far off is so many times as many', async () => {
  const { user, fill } = await ask()
  await user.click(screen.getByLabelText('An amount'))
  await fill('What does it cost?', '102')
  await fill('How many do you expect?', '0.0001')
  await fill('What is one of those worth?', '100')
  expect(answer()).toContain('You expect 0.0001. It would have to be 10,200 times as many to be worth it.')
})

test('a link with rubbish in it says so, and what can be read of it is there', async () => {
  await ask('making=the%20deck&by=banana&who=x&currency=GBP&%%%')
  expect(question()).toBe('Is the deck worth what it costs?')
  expect(screen.getByRole('region', { name: 'Part of the link could not be read' })).toBeVisible()
})

test('a link of a team that is not here keeps its people and days, and asks what a day costs', async () => {
  const { fill } = await ask('by=rates&currency=GBP&who=4*3d%3ADeveloper&team=elsewhere')
  expect(screen.getByRole('region', { name: /^The link is of a team that is not/ })).toBeVisible()
  expect(screen.getByLabelText('How many people?')).toHaveValue('4')
  expect(question()).toBe('Is this worth what it costs?')
  await fill('What does one day of one person cost?', '500')
  expect(question()).toBe('Is this worth £6,000 of public money?')
})

test('amounts of a link in another currency are left out and said', async () => {
  await ask('by=amount&amount=100&currency=CAD')
  expect(screen.getByRole('region', { name: 'The link is in another currency' })).toBeVisible()
  expect(screen.getByLabelText('What does it cost?')).toHaveValue('')
})

test('people in meetings count by the hour: two hours of six people at £740 a day of 7.4 hours are £1,200', async () => {
  const { user, fill } = await ask()
  await user.click(screen.getByRole('button', { name: 'Add people in meetings' }))
  await fill('How many people? line 2', '6')
  await fill('Hours each in meetings? line 2', '2')
  await fill('What does one day of one person cost?', '740')
  expect(question()).toBe('Is this worth £1,200 of public money?')
  await user.click(screen.getByRole('button', { name: /^How the cost is made up/ }))
  expect(await screen.findByRole('dialog')).toHaveTextContent('Hours in meetings count as days of 7.4 hours.')
})
