import { expect, test } from 'vitest'
import { inWords } from './in-words'

const texts: Record<string, string> = {
  brief_field_expected: 'Guests expected', brief_field_event_type: 'Kind of event', brief_option_event_type_conference: 'Conference', brief_field_event_languages: 'Languages', brief_option_language_zh: 'Chinese',
  brief_option_language_en: 'English', brief_field_rooms: 'Hotel rooms', brief_column_type: 'Room', brief_option_room_single: 'Single', brief_column_count: 'Rooms', brief_field_ceiling: 'Ceiling', brief_yes: 'Yes',
}
const told = (key: string, value: unknown, own: string | null = null) => inWords((text) => texts[text], { key, value, own })

test('an answer stands under its question, its choices in words', () => {
  expect(told('expected', 612)).toEqual({ question: 'Guests expected', answer: '612' })
  expect(told('event_type', 'conference')).toEqual({ question: 'Kind of event', answer: 'Conference' })
  expect(told('event_languages', ['zh', 'en', 'xx'])).toEqual({ question: 'Languages', answer: 'Chinese, English, xx' })
  expect(told('ceiling', { amount: 9_500_050, currency: 'CNY' }).answer).toBe('CNY 95000.5')
})

test('a row cell by cell; a question of the agency with its answer; a question of the agency’s own form by its name', () => {
  expect(told('rooms.k3f9', { type: 'single', count: 60 }).question).toBe('Hotel rooms')
  expect(told('rooms.k3f9', { type: 'single' }).answer).toBe('Room: Single')
  expect(told('question:2026-11-26', { question: 'With staff?', answer: 'Yes' })).toEqual({ question: 'With staff?', answer: 'Yes' })
  expect(told('own_k3', true, 'A photo wall?')).toEqual({ question: 'A photo wall?', answer: 'Yes' })
})
