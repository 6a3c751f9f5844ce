import { expect, test } from 'vitest'
import type { PaperKind } from './kinds'
import { missingToOpen, missingToReview, missingToSubmit } from './review'

const food: PaperKind = {
  code: 'food_licence', names: {}, hint: null, holders: ['supplier'], term: 'to_date', maxMonths: 60, freshMonths: null, stamped: false,
  fields: [{ code: 'number', names: {}, kind: 'food_licence', required: true }, { code: 'scope', names: {}, kind: 'paragraph', required: false }],
}
const draft = { files: 1, validFrom: '2026-01-01', validTo: '2030-12-31', noExpiry: false, values: { number: 'JY23101040012341' } }

test('a file, its days and its fields', () => {
  expect(missingToSubmit(food, draft)).toEqual([])
  expect(missingToSubmit(food, { files: 0, validFrom: null, validTo: null, noExpiry: true, values: {} })).toEqual([{ what: 'file' }, { what: 'valid_to' }, { what: 'field', field: 'number', problem: 'required' }])
  expect(missingToSubmit(food, { ...draft, values: { number: 'JY1' } })).toEqual([{ what: 'field', field: 'number', problem: 'length' }])
})

test('days that cannot be, or are longer than one is given for', () => {
  const days = (more: Partial<typeof draft> | { validFrom: null }, kind = food) => missingToSubmit(kind, { ...draft, ...more }).map(({ what }) => what)
  expect([days({ validTo: '2025-12-31' }), days({ validTo: '2031-01-02' }), days({ validFrom: null })]).toEqual([['dates_crossed'], ['term_too_long'], ['valid_from']])
  const licence: PaperKind = { ...food, term: 'either', maxMonths: null }
  expect(missingToSubmit(licence, { ...draft, validTo: null, noExpiry: true })).toEqual([])
  expect(missingToSubmit({ ...food, term: 'none' }, { ...draft, validFrom: null, validTo: null })).toEqual([])
})

const review = { me: 'min', uploadedBy: 'ada', submittedBy: null, claim: null, now: '2026-12-01T08:00:00.000Z', fields: ['number'], ticked: ['number'], decision: 'verify' as const, reason: null, note: null }

test('four eyes: neither who brought it in nor who sent it', () => {
  expect(missingToReview(review)).toEqual([])
  expect([missingToReview({ ...review, uploadedBy: 'min' }), missingToReview({ ...review, submittedBy: 'min' })]).toEqual([['own'], ['own']])
})

test('what a colleague has open is opened by nobody else, and answered by nobody else', () => {
  const claim = { personId: 'lin', until: '2026-12-01T08:10:00.000Z' }
  expect([missingToOpen({ ...review, claim }), missingToOpen({ ...review, claim, me: 'lin' }), missingToOpen({ ...review, claim, now: claim.until })]).toEqual([['claimed'], [], []])
  expect(missingToReview({ ...review, claim, uploadedBy: 'min' })).toEqual(['own', 'claimed'])
})

test('every field is compared to verify, and a reason given to reject', () => {
  expect(missingToReview({ ...review, ticked: [] })).toEqual(['ticks'])
  expect(missingToReview({ ...review, ticked: [], decision: 'reject' })).toEqual(['reason'])
  expect(missingToReview({ ...review, decision: 'reject', reason: 'other', note: ' ' })).toEqual(['note'])
  expect(missingToReview({ ...review, decision: 'reject', reason: 'illegible' })).toEqual([])
})
