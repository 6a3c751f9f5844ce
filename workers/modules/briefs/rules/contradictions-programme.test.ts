import { expect, test } from 'vitest'
import { aboutProgramme } from './contradictions-programme'
import type { Answers, Value } from './form'

const given = (values: Record<string, Value>): Answers => Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value, notApplicable: false }]))
const found = (answers: Answers) =>
  aboutProgramme.filter(({ holds }) => { const one = holds({ answers, today: '2026-11-23', space: { theatre: 80 } }); return Array.isArray(one) ? one.length > 0 : one }).map(({ code }) => code)

test.each<[string, Answers, string[]]>([
  ['a programme that fits', given({ from: '2026-12-10', to: '2026-12-10', 'functions.a': { date: '2026-12-10', start: '09:00', end: '12:00', name: 'Plenary' }, 'functions.b': { date: '2026-12-10', start: '12:00', end: '13:00', name: 'Lunch' } }), []],
  ['a day outside', given({ from: '2026-12-11', to: '2026-12-12', 'functions.a': { date: '2026-12-10', start: '09:00', end: '12:00', name: 'Plenary' } }), ['function_outside_dates']],
  ['the rehearsal while it is set up', given({ from: '2026-12-11', to: '2026-12-12', load_in: '2026-12-10', 'functions.a': { date: '2026-12-10', start: '09:00', end: '12:00', name: 'Rehearsal' } }), []],
  ['an end before its beginning', given({ 'functions.a': { date: '2026-12-10', start: '12:00', end: '09:00', name: 'Plenary' } }), ['function_ends_before_it_begins']],
  ['a dinner past midnight', given({ 'functions.a': { date: '2026-12-10', start: '19:00', end: '00:30', name: 'Dinner' } }), []],
  ['the same part twice at once', given({ 'functions.a': { date: '2026-12-10', start: '09:00', end: '10:00', name: 'Room 1' }, 'functions.b': { date: '2026-12-10', start: '09:30', end: '10:30', name: 'Room 1' } }), ['function_twice_at_once']],
  ['the same part twice, one after the other', given({ 'functions.a': { date: '2026-12-10', start: '09:00', end: '10:00', name: 'Room 1' }, 'functions.b': { date: '2026-12-10', start: '10:00', end: '10:30', name: 'Room 1' } }), []],
  ['a breakout during its plenary', given({ 'functions.a': { date: '2026-12-10', start: '09:00', end: '12:00', name: 'Plenary' }, 'functions.b': { date: '2026-12-10', start: '11:00', end: '12:00', name: 'Room 1', breakout_of: 'a' } }), ['breakout_during_its_plenary']],
  ['breakouts for more than there were', given({ 'functions.a': { date: '2026-12-10', start: '09:00', end: '10:00', name: 'Plenary', pax: 100 }, 'functions.b': { date: '2026-12-10', start: '11:00', end: '12:00', name: 'Room 1', pax: 60, breakout_of: 'a' }, 'functions.c': { date: '2026-12-10', start: '11:00', end: '12:00', name: 'Room 2', pax: 50, breakout_of: 'a' } }), ['breakouts_above_plenary']],
  ['more people than may come', given({ maximum: 100, 'functions.a': { date: '2026-12-10', start: '09:00', end: '10:00', name: 'Plenary', pax: 101 } }), ['function_above_maximum']],
  ['a dinner before the first night', given({ 'rooms.a': { night: '2026-12-11' }, 'functions.a': { date: '2026-12-10', start: '19:00', end: '22:00', name: 'Dinner', type: 'dinner' } }), ['dinner_before_arrival']],
  ['a dinner before the first car that day', given({ 'transfers.a': { date: '2026-12-10', time: '20:00' }, 'functions.a': { date: '2026-12-10', start: '19:00', end: '22:00', name: 'Dinner', food: 'dinner' } }), ['dinner_before_arrival']],
  ['a dinner on the first night', given({ 'rooms.a': { night: '2026-12-10' }, 'functions.a': { date: '2026-12-10', start: '19:00', end: '22:00', name: 'Dinner', type: 'dinner' } }), []],
  ['more space than there is', given({ area: 79, 'functions.a': { date: '2026-12-10', start: '09:00', end: '10:00', name: 'Plenary', pax: 100, set_up: 'theatre' } }), ['space_beyond_area']],
  ['just enough space', given({ area: 80, 'functions.a': { date: '2026-12-10', start: '09:00', end: '10:00', name: 'Plenary', pax: 100, set_up: 'theatre' } }), []],
  ['interpreting, languages still open', given({ interpreting: 'simultaneous' }), []],
  ['interpreting between no languages', { ...given({ interpreting: 'simultaneous' }), languages: { value: null, notApplicable: true } }, ['interpreting_without_languages']],
  ['interpreting, with a pair and no note', { ...given({ interpreting: 'simultaneous', 'pairs.a': { from: 'zh', into: 'en' } }), languages: { value: null, notApplicable: true } }, []],
  ['a language into itself', given({ 'pairs.a': { from: 'zh', into: 'zh' } }), ['pair_of_one_language']],
  ['both ways share a booth', given({ interpreting: 'simultaneous', booths: 1, 'pairs.a': { from: 'zh', into: 'en' }, 'pairs.b': { from: 'en', into: 'zh' } }), []],
  ['two pairs in one booth', given({ interpreting: 'simultaneous', booths: 1, 'pairs.a': { from: 'zh', into: 'en' }, 'pairs.b': { from: 'zh', into: 'ja' } }), ['booths_below_pairs']],
  ['streaming without a line', given({ streaming: 'public', mbps_up: 0 }), ['streaming_without_internet']],
  ['no streaming, no line', given({ streaming: 'none', mbps_up: 0 }), []],
  ['a breakout of what is gone', given({ 'functions.a': { date: '2026-12-10', start: '09:00', end: '10:00', name: 'Room 1', breakout_of: 'gone' } }), ['breakout_of_nothing']],
])('%s', (_, answers, expected) => {
  expect(found(answers)).toEqual(expected)
})
