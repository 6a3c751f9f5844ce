import { expect, test } from 'vitest'
import { speakingFor } from './crew'

const paper = (holderId: string, kind: string, validTo: string | null, state: 'verified' | 'in_review' = 'verified') => ({ holderId, kind, validTo, state })
const licences = [paper('wang', 'driver_licence', '2027-01-01'), paper('li', 'driver_licence', '2029-01-01'), paper('li', 'driver_licence', null, 'in_review'), paper('wang', 'identity', null)]
const cards = (kind: string) => kind === 'driver_licence'

test('the one of a crew whose paper lasts longest speaks for its company, with all rounds of that paper', () => {
  expect(speakingFor([], licences, cards)).toEqual(licences.slice(1, 3))
})

test('what the company holds itself, and what a company can hold, nobody says for it', () => {
  expect(speakingFor([paper('firm', 'driver_licence', '2026-12-31')], licences, cards)).toEqual([])
  expect(speakingFor([], licences, () => false)).toEqual([])
  expect(speakingFor([], [paper('wang', 'driver_licence', null, 'in_review')], cards)).toHaveLength(1)
})
