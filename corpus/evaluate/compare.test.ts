import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from './compare.js'
import { recordComparison } from './record-comparison.js'
import { scoreOf } from './score.js'

const compareRecords = (expected: object, got: object | null) => compare(recordComparison, expected, got)
const scored = (expected: object, got: object | null) => scoreOf(compareRecords(expected, got))
const wrong = (expected: object, got: object | null) =>
  compareRecords(expected, got)
    .filter(({ right }) => !right)
    .map(({ field, expected, got }) => [field, expected, got])

const visa = { date: '2019-06-02', time: null, actions: [{ text: 'Request visas' }], basis: 'table' }
const papers = { date: '2019-06-18', time: null, actions: [{ text: 'Send papers' }], basis: 'stated' }

describe('what is scored', () => {
  it('is only what the expected record has', () => {
    expect(compareRecords({ date: '2019-03-20' }, { date: '2019-03-20', place: 'Geneva' })).toHaveLength(1)
  })

  it('is only what an expected entry has', () => {
    expect(wrong({ deadlines: [{ date: visa.date }] }, { deadlines: [visa] })).toEqual([])
  })

  it('is not what neither says', () => {
    expect(compareRecords({ place: null, deadlines: [] }, { place: null, deadlines: [] })).toEqual([])
  })

  it('is what is read where nothing stands', () => {
    expect(
      wrong({ place: null, signatory: null }, { place: 'Geneva', signatory: { name: 'A', title: null } }),
    ).toEqual([
      ['place', null, 'Geneva'],
      ['signatory.name', null, 'A'],
    ])
  })

  it('is everything of a document that could not be read', () => {
    expect(scored({ date: '2019-03-20', deadlines: [visa] }, null).tally).toMatchObject({
      expected: 4,
      got: 0,
    })
  })
})

describe('an entry', () => {
  it('that is missed counts for all its parts', () => {
    expect(wrong({ deadlines: [visa, papers] }, { deadlines: [papers] })).toEqual([
      ['deadlines.date', '2019-06-02', null],
      ['deadlines.actions.text', 'Request visas', null],
      ['deadlines.basis', 'table', null],
    ])
  })

  it('that is extra counts for the parts that the expected entries have', () => {
    expect(wrong({ deadlines: [{ date: visa.date }] }, { deadlines: [visa, papers] })).toEqual([
      ['deadlines.date', null, '2019-06-18'],
    ])
  })

  it('that is extra counts for all its parts where no entry is expected', () => {
    expect(wrong({ deadlines: [] }, { deadlines: [papers] })).toHaveLength(3)
  })

  it('with a wrong date is that entry misread, not another', () => {
    expect(
      wrong({ deadlines: [visa, papers] }, { deadlines: [papers, { ...visa, date: '2019-06-20' }] }),
    ).toEqual([['deadlines.date', '2019-06-02', '2019-06-20']])
  })

  it('is not taken for one with which it shares no more than a code', () => {
    expect(
      wrong(
        { addressees: [{ text: 'ITU-T Associates', role: 'other' }] },
        {
          addressees: [{ text: 'The Chairmen', role: 'other' }],
        },
      ),
    ).toHaveLength(4)
  })
})

describe('nearly right', () => {
  it('are running words with a slip', () => {
    const { strict, soft } = scored(
      { subject: 'First meeting of the group' },
      { subject: 'First meeting of the groups' },
    )
    expect([strict.f1, soft.f1]).toEqual([0, 1])
  })

  it('is never a date, a number or an address', () => {
    const expected = { date: '2019-06-02', contacts: [{ telephone: ['+41 22 730 5111'] }] }
    const got = { date: '2019-06-03', contacts: [{ telephone: ['+41 22 730 5112'] }] }
    expect(scored(expected, got).soft.f1).toBe(0)
  })
})

describe('a tree', () => {
  const item = (label: string, text: string, items: object[] = []) => ({ label, text, items })
  const tree = (...items: object[]) => ({ agendas: [{ items }] })

  it('is compared in reading order, with the level of each node', () => {
    const expected = tree(item('1', 'Opening', [item('a', 'Welcome')]), item('2', 'Closing'))
    const got = tree(item('1', 'Opening'), item('a', 'Welcome'), item('2', 'Closing'))
    expect(wrong(expected, got)).toEqual([['agendas.items.level', '2', '1']])
  })

  it('misses a node in the middle without losing those behind it', () => {
    const expected = tree(item('1', 'Opening'), item('2', 'Papers'), item('3', 'Closing'))
    expect(wrong(expected, tree(item('1', 'Opening'), item('3', 'Closing'))).map(([field]) => field)).toEqual(
      ['agendas.items.label', 'agendas.items.text', 'agendas.items.level'],
    )
  })

  it('tells nodes that changed places', () => {
    const expected = tree(item('1', 'Opening'), item('2', 'Papers'))
    expect(wrong(expected, tree(item('2', 'Papers'), item('1', 'Opening')))).toHaveLength(6)
  })

  it('is compared at its outermost level where the expected one is flat', () => {
    const expected = { sections: [{ title: 'Opening' }, { title: 'Closing' }] }
    const got = {
      sections: [{ title: 'Opening', sections: [{ title: 'Welcome', sections: [] }] }, { title: 'Closing' }],
    }
    expect(wrong(expected, got)).toEqual([])
  })
})

describe('of any record', () => {
  it('all is right where both are the same', () => {
    fc.assert(
      fc.property(record, (same) => {
        expect(wrong(same, structuredClone(same))).toEqual([])
      }),
    )
  })

  it('an entry that is dropped lowers recall and not precision', () => {
    fc.assert(
      fc.property(record, fc.constantFrom(...lists), fc.nat(), (expected, name, at) => {
        fc.pre(expected[name].length > 0)
        const got = { ...expected, [name]: expected[name].toSpliced(at % expected[name].length, 1) }
        const { strict } = scored(expected, got)
        expect(strict.recall).toBeLessThan(1)
        expect(strict.precision ?? 1).toBe(1)
      }),
    )
  })

  it('an entry that is added lowers precision and not recall', () => {
    fc.assert(
      fc.property(record, fc.constantFrom(...lists), fc.nat(), (got, name, at) => {
        fc.pre(got[name].length > 0)
        const expected = { ...got, [name]: got[name].toSpliced(at % got[name].length, 1) }
        const { strict } = scored(expected, got)
        expect(strict.precision).toBeLessThan(1)
        expect(strict.recall ?? 1).toBe(1)
      }),
    )
  })

  it('the order of addressees and deadlines does not matter', () => {
    fc.assert(
      fc.property(record, (expected) => {
        const got = {
          ...expected,
          addressees: expected.addressees.toReversed(),
          deadlines: expected.deadlines.toReversed(),
        }
        expect(wrong(expected, got)).toEqual([])
      }),
    )
  })

  it('precision from one side is recall from the other', () => {
    fc.assert(
      fc.property(unordered, unordered, (one, other) => {
        const { tally } = scored(one, other)
        expect(scored(other, one).tally).toEqual({ ...tally, expected: tally.got, got: tally.expected })
      }),
    )
  })
})

const phrase = fc
  .string({ unit: fc.constantFrom('a', 'b', '会', '议', ' '), minLength: 1, maxLength: 8 })
  .map((text) => `x${text}`)
const day = fc.constantFrom('2019-06-02', '2019-06-18', '2020-01-31')
const unordered = fc.record({
  addressees: fc.array(fc.record({ text: phrase, role: fc.constantFrom('academia', 'other') }), {
    maxLength: 5,
  }),
  deadlines: fc.array(
    fc.record({
      date: fc.option(day),
      actions: fc.array(fc.record({ text: phrase }), { maxLength: 3 }),
      basis: fc.constantFrom('table', 'stated'),
    }),
    { maxLength: 4 },
  ),
})
const nodesOf = (items: fc.Arbitrary<object[]>) =>
  fc.array(fc.record({ label: fc.constantFrom('1', '2', 'a'), text: phrase, items }), { maxLength: 3 })
const nodes = nodesOf(nodesOf(fc.constant([])))
const record = fc
  .tuple(unordered, fc.array(fc.record({ title: fc.option(phrase), items: nodes }), { maxLength: 2 }))
  .map(([parts, agendas]) => ({ ...parts, agendas: agendas.map((agenda) => ({ ...agenda, group: 'SG5' })) }))
const lists = ['addressees', 'deadlines', 'agendas'] as const
