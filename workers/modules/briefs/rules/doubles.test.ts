import { expect, test } from 'vitest'
import { isPossibleDouble, type Wish } from './doubles'

const wish = (title: string, from: string | null = '2027-03-09', to: string | null = from, month: string | null = null): Wish => ({ title, from, to, month })
const like = (one: string, other: string) => isPossibleDouble(wish(one), wish(other))

test('a like name is one in any case, order, width and year', () => {
  expect(like('Regional launch 2027', 'regional LAUNCH')).toBe(true)
  expect(like('Launch of the new spectrometer', 'New spectrometer launch')).toBe(true)
  expect(like('Ｒｅｇｉｏｎａｌ launch', 'Regional launch')).toBe(true)
  expect(like('Regional launch', 'Partner dinner')).toBe(false)
})

test('a name with more words is like the one without them', () => {
  expect(like('Partner evening', 'Meridian partner evening in Shanghai')).toBe(true)
  expect(like('Partner evening', 'Partner seminar')).toBe(false)
})

test('simplified and traditional characters are the same characters', () => {
  expect(like('2027 年会', '年會')).toBe(true)
  expect(like('经销商大会', '2027 經銷商大會')).toBe(true)
  expect(like('華東區新品發表會', '华东区新品发表会')).toBe(true)
  expect(like('经销商大会', '新品发布会')).toBe(false)
})

test('names in two scripts are like each other by the words they share', () => {
  expect(like('Meridian 年会', 'Meridian 年會 2027')).toBe(true)
  expect(like('年会', 'Annual meeting')).toBe(false)
})

test('a name that is but a year is like the same year', () => {
  expect(like('2027', '2027')).toBe(true)
  expect(like('2027', '2028')).toBe(false)
})

test('a name of signs alone is like none', () => {
  expect(like('!!!', '!!!')).toBe(false)
})

const days = (one: [string | null, string | null], other: [string | null, string | null]) => isPossibleDouble(wish('Launch', ...one), wish('Launch', ...other))

test('days are near where a week or less lies between the last of one and the first of the other', () => {
  expect(days(['2027-03-09', '2027-03-10'], ['2027-03-17', '2027-03-18'])).toBe(true)
  expect(days(['2027-03-17', '2027-03-18'], ['2027-03-09', '2027-03-10'])).toBe(true)
  expect(days(['2027-03-09', '2027-03-10'], ['2027-03-18', '2027-03-18'])).toBe(false)
  expect(days(['2027-03-01', '2027-03-31'], ['2027-03-15', '2027-03-15'])).toBe(true)
})

test('one day stands for both where only one is named, and none is near nothing', () => {
  expect(days(['2027-03-09', null], [null, '2027-03-12'])).toBe(true)
  expect(days([null, null], ['2027-03-09', '2027-03-09'])).toBe(false)
})

test('days that end before they begin count from the first', () => {
  expect(days(['2027-03-09', '2027-03-01'], ['2027-03-16', '2027-03-16'])).toBe(true)
})

test('a month is all its days', () => {
  expect(isPossibleDouble(wish('Launch', null, null, '2027-02'), wish('Launch', '2027-03-07'))).toBe(true)
  expect(isPossibleDouble(wish('Launch', null, null, '2027-02'), wish('Launch', '2027-03-08'))).toBe(false)
  expect(isPossibleDouble(wish('Launch', null, null, '2026-12'), wish('Launch', null, null, '2027-01'))).toBe(true)
})
