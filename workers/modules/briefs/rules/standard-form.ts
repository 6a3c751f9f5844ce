import { setUps } from '../../agencies/rules/figures'
import type { Column, Field } from './form'
import { allergens, budgetCategories, functionTypes, languages } from './vocabulary'

const need = (key: string, kind: Column['kind'], options?: readonly string[]): Column => ({ key, kind, required: true, ...(options && { options }) })
const may = (key: string, kind: Column['kind'], options?: readonly string[]): Column => ({ key, kind, ...(options && { options }) })

const goal = [
  { key: 'event_type', group: 'profile', kind: 'choice', required: false, asks: false, options: ['conference', 'launch', 'dinner', 'training', 'incentive', 'exhibition', 'ceremony', 'other'] },
  { key: 'goal', group: 'profile', kind: 'paragraph', required: true },
  { key: 'measures', group: 'profile', kind: 'rows', required: false, columns: [need('what', 'text'), need('target', 'text')] },
  { key: 'audience', group: 'profile', kind: 'paragraph', required: false },
  { key: 'event_languages', group: 'profile', kind: 'choices', required: false, options: languages },
  { key: 'history', group: 'profile', kind: 'rows', required: false, asks: false, columns: [need('year', 'number'), may('place', 'text'), may('guests', 'number'), may('note', 'text')] },
  { key: 'confidentiality', group: 'profile', kind: 'choice', required: false, options: ['open', 'internal', 'confidential', 'secret'] },
  { key: 'code_name', group: 'profile', kind: 'text', required: false, when: { field: 'confidentiality', is: ['confidential', 'secret'] } },
  { key: 'contact', group: 'contact', kind: 'text', required: false, asks: false },
  { key: 'decision_maker', group: 'contact', kind: 'text', required: false, asks: false },
  { key: 'response_by', group: 'contact', kind: 'day', required: false, asks: false },
  { key: 'decision_on', group: 'contact', kind: 'day', required: false, asks: false },
] as const satisfies readonly Field[]

const dates = [
  { key: 'date_standing', group: 'dates', kind: 'choice', required: false, asks: false, options: ['fixed', 'preferred', 'month'] },
  { key: 'month', group: 'dates', kind: 'month', required: true, when: { field: 'date_standing', is: ['month'] } },
  { key: 'from', group: 'dates', kind: 'day', required: true, when: { field: 'date_standing', not: ['month'] } },
  { key: 'to', group: 'dates', kind: 'day', required: true, when: { field: 'date_standing', not: ['month'] } },
  { key: 'half_days', group: 'dates', kind: 'choice', required: false, options: ['none', 'first', 'last', 'both'] },
  { key: 'flexible', group: 'dates', kind: 'yes_no', required: false, asks: false },
  { key: 'alternates', group: 'dates', kind: 'rows', required: false, asks: false, columns: [need('from', 'day'), need('to', 'day')] },
  { key: 'load_in', group: 'dates', kind: 'day', required: false },
  { key: 'load_out', group: 'dates', kind: 'day', required: false },
  { key: 'expected', group: 'attendance', kind: 'number', required: true },
  { key: 'minimum', group: 'attendance', kind: 'number', required: false },
  { key: 'maximum', group: 'attendance', kind: 'number', required: false },
  { key: 'guaranteed', group: 'attendance', kind: 'number', required: false },
  { key: 'vip', group: 'attendance', kind: 'number', required: false },
  {
    key: 'roles', group: 'attendance', kind: 'rows', required: false,
    columns: [need('role', 'choice', ['guest', 'vip', 'speaker', 'staff', 'press', 'online']), need('expected', 'number'), may('minimum', 'number'), may('maximum', 'number'), may('guaranteed', 'number')],
  },
] as const satisfies readonly Field[]

const place = [
  { key: 'city', group: 'place', kind: 'text', required: true },
  { key: 'venue', group: 'place', kind: 'text', required: false },
  { key: 'setting', group: 'place', kind: 'choice', required: false, options: ['indoor', 'outdoor', 'both'] },
  { key: 'area', group: 'place', kind: 'number', required: false },
  { key: 'ceiling_height', group: 'place', kind: 'number', required: false },
  { key: 'rooms', group: 'rooms', kind: 'rows', required: false, columns: [need('night', 'day'), need('type', 'choice', ['single', 'double', 'twin', 'suite']), need('count', 'number')] },
  { key: 'arrivals', group: 'rooms', kind: 'paragraph', required: false },
  { key: 'transfers', group: 'transport', kind: 'rows', required: false, columns: [need('date', 'day'), may('time', 'time'), need('from', 'text'), need('to', 'text'), need('people', 'number')] },
  { key: 'vips', group: 'transport', kind: 'rows', required: false, columns: [need('name', 'text'), may('position', 'text'), may('arrives', 'day'), may('leaves', 'day'), may('needs', 'text')] },
] as const satisfies readonly Field[]

const programme = [
  {
    key: 'functions', group: 'functions', kind: 'rows', required: false,
    columns: [
      need('date', 'day'), need('start', 'time'), need('end', 'time'), need('name', 'text'), may('pax', 'number'), may('set_up', 'choice', setUps),
      may('type', 'choice', functionTypes), may('av', 'text'), may('food', 'choice', ['coffee', 'lunch', 'buffet', 'dinner', 'drinks']), may('hold', 'yes_no'), may('breakout_of', 'row'),
    ],
  },
  { key: 'av', group: 'production', kind: 'choices', required: false, options: ['stage', 'projection', 'led', 'sound', 'lighting', 'power', 'recording'] },
  { key: 'microphones', group: 'production', kind: 'number', required: false },
  { key: 'av_notes', group: 'production', kind: 'paragraph', required: false },
  { key: 'streaming', group: 'online', kind: 'choice', required: false, options: ['none', 'private', 'public', 'hybrid'] },
  { key: 'online_guests', group: 'online', kind: 'number', required: false, when: { field: 'streaming', is: ['private', 'public', 'hybrid'] } },
  { key: 'mbps_up', group: 'online', kind: 'number', required: false },
  { key: 'mbps_down', group: 'online', kind: 'number', required: false },
] as const satisfies readonly Field[]

const needs = [
  { key: 'interpreting', group: 'languages', kind: 'choice', required: false, options: ['none', 'simultaneous', 'consecutive', 'undecided'] },
  {
    key: 'pairs', group: 'languages', kind: 'rows', required: false, when: { field: 'interpreting', is: ['simultaneous', 'consecutive'] },
    columns: [need('from', 'choice', languages), need('into', 'choice', languages)],
  },
  { key: 'booths', group: 'languages', kind: 'number', required: false, when: { field: 'interpreting', is: ['simultaneous'] } },
  { key: 'headsets', group: 'languages', kind: 'number', required: false, when: { field: 'interpreting', is: ['simultaneous'] } },
  { key: 'languages', group: 'languages', kind: 'text', required: false },
  { key: 'meals', group: 'food', kind: 'choices', required: false, options: ['breakfast', 'coffee', 'lunch', 'dinner', 'drinks'] },
  { key: 'service', group: 'food', kind: 'choice', required: false, options: ['plated', 'buffet', 'shared', 'standing', 'undecided'] },
  { key: 'vegetarian', group: 'food', kind: 'number', required: false },
  { key: 'vegan', group: 'food', kind: 'number', required: false },
  { key: 'halal', group: 'food', kind: 'number', required: false },
  { key: 'kosher', group: 'food', kind: 'number', required: false },
  { key: 'allergens', group: 'food', kind: 'rows', required: false, columns: [need('allergen', 'choice', allergens), need('people', 'number')] },
  { key: 'dietary', group: 'food', kind: 'paragraph', required: false },
  { key: 'price_per_head', group: 'food', kind: 'money', required: false },
  { key: 'photography', group: 'crew', kind: 'choices', required: false, options: ['photo', 'live_photo', 'video', 'portrait', 'drone'] },
  { key: 'photographers', group: 'crew', kind: 'number', required: false },
  { key: 'hosts', group: 'crew', kind: 'number', required: false },
  { key: 'host_tasks', group: 'crew', kind: 'paragraph', required: false },
  { key: 'materials', group: 'materials', kind: 'rows', required: false, columns: [need('item', 'choice', ['badge', 'handbook', 'backdrop', 'signage', 'gift', 'print', 'other']), need('quantity', 'number'), may('note', 'text')] },
  { key: 'accessibility', group: 'access', kind: 'paragraph', required: false },
  { key: 'wheelchairs', group: 'access', kind: 'number', required: false },
  { key: 'hearing_loop', group: 'access', kind: 'yes_no', required: false },
  { key: 'sign_language', group: 'access', kind: 'yes_no', required: false },
  { key: 'sustainability', group: 'sustainability', kind: 'choices', required: false, options: ['no_single_use', 'local_food', 'public_transport', 'reuse', 'carbon_report'] },
  { key: 'other', group: 'other', kind: 'paragraph', required: false },
] as const satisfies readonly Field[]

const budget = [
  { key: 'ceiling', group: 'budget', kind: 'money', required: false },
  { key: 'tax_included', group: 'budget', kind: 'yes_no', required: false, asks: false },
  { key: 'budget_lines', group: 'budget', kind: 'rows', required: false, asks: false, columns: [need('category', 'choice', budgetCategories), need('amount', 'money')] },
  { key: 'contingency', group: 'budget', kind: 'number', required: false, asks: false },
  { key: 'payment_days', group: 'terms', kind: 'number', required: false },
  { key: 'order_number', group: 'terms', kind: 'yes_no', required: false },
  { key: 'cancellation', group: 'terms', kind: 'paragraph', required: false },
  { key: 'criteria', group: 'criteria', kind: 'rows', required: false, asks: false, columns: [need('criterion', 'text'), need('weight', 'number')] },
  { key: 'security_level', group: 'security', kind: 'choice', required: false, options: ['standard', 'raised', 'high', 'protected'] },
  { key: 'first_aiders', group: 'security', kind: 'number', required: false },
  { key: 'permit', group: 'security', kind: 'choice', required: false, options: ['none', 'needed', 'filed', 'undecided'] },
  { key: 'permit_on', group: 'security', kind: 'day', required: false, when: { field: 'permit', is: ['needed'] } },
  { key: 'insurance', group: 'insurance', kind: 'choices', required: false, options: ['liability', 'cancellation', 'equipment', 'accident'] },
  { key: 'insured', group: 'insurance', kind: 'money', required: false },
] as const satisfies readonly Field[]

const standard = [...goal, ...dates, ...place, ...programme, ...needs, ...budget]

/** Every question the product comes with, in the order of asking. What a brief asks is with the brief. */
export const form: readonly Field[] = standard

export type FieldKey = (typeof standard)[number]['key']
export const fieldKeys = standard.map(({ key }) => key)

/** The questions on whose answer it hangs whether others are asked. */
export const decisive = [...new Set(form.flatMap(({ when }) => (when ? [when.field] : [])))]

/** What a client tells so that they are understood, and how they will choose: it asks for nothing that could be kept. */
export const explains = new Set<string>(form.flatMap(({ key, asks }) => (asks === false ? [key] : [])))
