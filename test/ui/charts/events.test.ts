import fc from 'fast-check'
import { expect, test } from 'vitest'
import { marksOf } from '#ui/charts/events.ts'
import { textWidth } from '#ui/charts/labels.ts'
import { layoutOf } from '#ui/charts/layout.ts'
import { dayAt } from './series.ts'

const event = (x: number, name: string) => ({ x, id: `${x} ${name}`, name, date: dayAt(0), linked: true })
const wide = layoutOf(784, 14, { left: 40, right: 80 })
const narrow = layoutOf(290, 14, { left: 40, right: 78 })

test('names stand beside their arrows where they fit', () => {
  const marks = marksOf([event(3, 'Postcode check'), event(5, 'Save and return')], wide)
  expect(marks.numbered).toBe(false)
  expect(marks.marks.map(m => [m.label, m.row])).toEqual([
    ['Postcode check', 0],
    ['Save and return', 1],
  ])
})

test('a name at the right edge stands to the left of its arrow', () => {
  const marks = marksOf([event(13, 'A rather long name of a thing that went live')], wide)
  expect(marks.marks[0]?.side).toBe('left')
})

test('on a phone arrows are numbered, and near ones share a number', () => {
  const events = [3, 3.4, 8, 11].map(x => event(x, 'Something with quite a name'))
  const marks = marksOf(events, narrow)
  expect(marks.numbered).toBe(true)
  expect(marks.marks.map(m => [m.label, m.events.length])).toEqual([
    ['1', 2],
    ['2', 1],
    ['3', 1],
  ])
})

test('on a phone two things two sprints apart keep an arrow each, at their own sprint', () => {
  const events = [3, 5, 8, 11].map(x => event(x, 'Something with quite a name'))
  const { marks } = marksOf(events, narrow)
  expect(marks.map(m => [m.label, m.x])).toEqual([
    ['1', narrow.x(3)],
    ['2', narrow.x(5)],
    ['3', narrow.x(8)],
    ['4', narrow.x(11)],
  ])
})

test('whatever went live is in exactly one mark, and names in a row never touch', () => {
  const some = fc.array(
    fc.tuple(fc.double({ min: -0.5, max: 13.5, noNaN: true }), fc.string({ minLength: 1, maxLength: 60 })),
    { maxLength: 60 },
  )
  fc.assert(
    fc.property(some, fc.constantFrom(wide, narrow), (list, layout) => {
      const { marks, numbered } = marksOf(
        list.map(([x, name]) => event(x, name)),
        layout,
      )
      expect(marks.flatMap(m => m.events)).toHaveLength(list.length)
      if (numbered) return
      const spans = marks.map(m => {
        const width = textWidth(m.label)
        return {
          row: m.row,
          from: m.side === 'left' ? m.x - width : m.x,
          to: m.side === 'left' ? m.x : m.x + width,
        }
      })
      spans.forEach((a, n) => {
        for (const b of spans.slice(n + 1))
          expect(a.row !== b.row || a.to <= b.from || b.to <= a.from).toBe(true)
      })
    }),
  )
})
