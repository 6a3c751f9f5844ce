import { describe, expect, test } from 'vitest'
import { indexed, rankOf } from './terms'

const at = '2026-11-25T08:00:00.000Z'
const record = (more: Partial<Parameters<typeof indexed>[0]>) => indexed({ id: 'evt_1', createdAt: at, title: '', reads: { as: 'title' }, latin: null, words: [], ...more })
const termsOf = (more: Parameters<typeof record>[0]) => record(more).terms.map(({ term }) => term)

describe('a record is found by', () => {
  test('any two characters of its title, its sound, its Latin form and its id', () => {
    expect(termsOf({ title: '長江年會', latin: 'Yangtze Summit' })).toEqual(expect.arrayContaining(['长江', '江年', '年会', 'changjiangnianhui', 'cjnh', 'nh', 'yangtze', 'summit', 'evt_1']))
  })

  test('a name in one piece, either part first', () => {
    expect(termsOf({ title: '陳偉', reads: { as: 'name', family: 1 }, latin: 'Wai Chan' })).toEqual(expect.arrayContaining(['陈伟', '伟', 'chenwei', 'cw', 'wei', 'wai', 'chan', 'waichan', 'chanwai']))
    expect(termsOf({ title: 'Ada Park', reads: { as: 'name', family: 4 } })).toEqual(expect.arrayContaining(['ada', 'park', 'adapark', 'parkada']))
  })

  test('running text by its words, without their sound', () => {
    const terms = termsOf({ title: '请确认舞台 Stage', reads: { as: 'text' } })
    expect(terms).toEqual(expect.arrayContaining(['舞台', 'stage']))
    expect(terms.join()).not.toMatch(/wutai|wt/)
  })

  test('nothing once it is gone', () => {
    expect(record({ title: null })).toEqual({ terms: [], names: '' })
  })
})

test('every form of a name stands on a line of its own', () => {
  expect(record({ title: '陳偉', reads: { as: 'name', family: 1 }, latin: 'Wai  Chan' }).names).toBe('\n陈伟\nwai chan\nchenwei\ncw\n')
})

test('titles come before other words, and the newest before the oldest', () => {
  expect(rankOf(0, at)).toBeLessThan(rankOf(0, '2020-01-01T00:00:00.000Z'))
  expect(rankOf(0, '2020-01-01T00:00:00.000Z')).toBeLessThan(rankOf(1, at))
  expect(Number.isSafeInteger(rankOf(1, '1970-01-01T00:00:00.000Z'))).toBe(true)
})

test('a word of the title counts as such, though it stands elsewhere too, and long text is cut', () => {
  const { terms } = record({ title: 'Summit', words: ['Summit hall'] })
  expect(terms.find(({ term }) => term === 'summit')?.rank).toBe(rankOf(0, at))
  expect(terms.find(({ term }) => term === 'hall')?.rank).toBe(rankOf(1, at))
  expect(termsOf({ title: Array.from({ length: 900 }, (_, i) => `word${i}`).join(' '), reads: { as: 'text' } })).toHaveLength(300)
})
