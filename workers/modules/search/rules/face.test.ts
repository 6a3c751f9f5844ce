import { describe, expect, test } from 'vitest'
import type { FoundRecord } from '../../../kernel/rules/searched'
import { difference, faceOf, sameFace, termsIn } from './face'

const event: FoundRecord = {
  kind: 'event', id: 'evt_1', createdAt: '2026-11-25T08:00:00.000Z', clientId: 'cli_1', eventId: 'evt_1', supplierId: null, foundBy: 'client',
  title: '年度大会', reads: { as: 'title' }, latin: null, words: ['West Bund'], parentId: 'cli_1', facts: { place: 'West Bund' },
}

describe('the face of a record', () => {
  test('carries all its terms, so that they can be taken off again', () => {
    const { face, terms } = faceOf(event)
    expect(face.words).toMatch(/^ .*年度.* \| .*west.* $/)
    expect(difference(termsIn(face.words, event.createdAt), terms)).toEqual({ gone: [], fresh: [] })
  })

  test('is empty once the record is gone, and nothing of it can be read any more', () => {
    const { face, terms } = faceOf({ ...event, title: null, latin: 'Ada', words: [] })
    expect({ face, terms }).toMatchObject({ terms: [], face: { title: '', latin: null, names: '', words: '', facts: {} } })
    expect(termsIn(face.words, event.createdAt)).toEqual([])
  })

  test('is the same only with the same owner and the same words', () => {
    const { face } = faceOf(event)
    expect(sameFace(face, faceOf({ ...event }).face)).toBe(true)
    for (const other of [{ eventId: null }, { title: '年度晚会' }, { foundBy: 'staff' as const }, { facts: { place: 'North Bund' } }, { words: [] }]) {
      expect(sameFace(face, faceOf({ ...event, ...other }).face)).toBe(false)
    }
  })
})

test('a changed title takes off what it no longer says and adds what is new', () => {
  const terms = (title: string) => faceOf({ ...event, title }).terms
  const { gone, fresh } = difference(terms('年度大会'), terms('年度晚会'))
  expect(gone.map(({ term }) => term)).toEqual(expect.arrayContaining(['度大', '大会']))
  expect(fresh.map(({ term }) => term)).toEqual(expect.arrayContaining(['度晚', '晚会']))
  expect([...gone, ...fresh].map(({ term }) => term)).not.toContain('年度')
})
