import fc from 'fast-check'
import ICAL from 'ical.js'
import ical, { type VEvent } from 'node-ical'
import { convertIcsCalendar } from 'ts-ics'
import { expect, test } from 'vitest'
import { calendarText } from './calendar'
import type { Entry, When } from './entry'

/** Three programs that we did not write read what we write. */
function readBy(text: string) {
  const root = new ICAL.Component(ICAL.parse(text))
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone), new ICAL.Timezone(zone).tzid)
  const mozilla = root.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one)).map((one) => ({
    uid: one.uid, sequence: one.sequence, summary: one.summary, location: one.location, about: one.description, start: one.startDate.toJSDate().getTime(), end: one.endDate.toJSDate().getTime(), days: one.startDate.isDate, day: one.startDate.toString().slice(0, 10),
  }))
  const node = Object.values(ical.sync.parseICS(text)).filter((one): one is VEvent => one?.type === 'VEVENT').map((one) => ({
    uid: one.uid, sequence: Number(one.sequence), summary: said(one.summary), location: said(one.location), about: said(one.description), start: one.start.getTime(), end: one.end!.getTime(), days: one.datetype === 'date', status: one.status,
  }))
  const tsics = (convertIcsCalendar(undefined, text).events ?? []).map((one) => ({
    uid: one.uid, sequence: one.sequence ?? 0, summary: one.summary, location: one.location, about: one.description, start: one.start.date.getTime(), end: one.end!.date.getTime(), days: one.start.type === 'DATE', status: one.status, attendees: one.attendees, organizer: one.organizer,
  }))
  return { mozilla, node, tsics, method: root.getFirstPropertyValue('method'), all: [mozilla, node, tsics] }
}

/** node-ical gives text with parameters as an object. */
const said = (value: unknown) => (value && typeof value === 'object' && 'val' in value ? String(value.val) : value)

const entry = (change: Partial<Entry> = {}): Entry => ({
  uid: 'evt_1.agy_1@convoke', sequence: 0, what: 'Spring show', when: { zone: 'Asia/Shanghai', from: '2027-03-09', to: '2027-03-10' }, where: 'Shanghai', about: null, link: 'https://convoke.example/open/x?to=%2F', busy: true, ...change,
})
const invited = { organizer: { name: 'Meridian, Events', address: 'agency@convoke.example' }, guest: { name: '陳美玲', address: 'mei@agency.example' } }
const stamp = '2026-11-25T08:00:00.000Z'
const written = (method: 'REQUEST' | 'CANCEL' | 'PUBLISH', change: Partial<Entry> = {}) => calendarText({ method, language: 'en', stamp, entries: [entry(change)], ...(method === 'PUBLISH' ? { name: 'Meridian' } : { invited }) })
const timed = (zone: string, startsAt: string, endsAt: string): { when: When } => ({ when: { zone, startsAt, endsAt } })

test('an invitation, its change and its end are read alike by all three', () => {
  for (const [method, sequence] of [['REQUEST', 0], ['REQUEST', 1], ['CANCEL', 2]] as const) {
    const read = readBy(written(method, { sequence }))
    expect(read.method).toBe(method)
    for (const [one] of read.all) expect(one).toMatchObject({ uid: 'evt_1.agy_1@convoke', sequence, summary: 'Spring show', location: 'Shanghai' })
    expect(read.tsics[0]!.status).toBe(method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED')
    expect(read.tsics[0]!.organizer).toMatchObject({ name: 'Meridian, Events', email: 'agency@convoke.example' })
    expect(read.tsics[0]!.attendees).toMatchObject([{ name: '陳美玲', email: 'mei@agency.example', ...(method === 'REQUEST' && { rsvp: true }) }])
  }
})

test('whole days end on the first free day, and stay on their date whatever the zone', () => {
  const { all, mozilla } = readBy(written('REQUEST', { when: { zone: 'America/New_York', from: '2027-03-31', to: '2027-03-31' } }))
  for (const [one] of all) expect(one).toMatchObject({ days: true })
  expect(mozilla[0]!.day).toBe('2027-03-31')
  for (const [one] of all) expect(one!.end - one!.start).toBe(864e5)
})

test('times are right across the edges of summer time', () => {
  const edges = [
    timed('Europe/London', '2027-03-27T23:30:00.000Z', '2027-03-28T02:30:00.000Z'),
    timed('Europe/London', '2027-10-30T22:00:00.000Z', '2027-10-31T00:30:00.000Z'),
    timed('Europe/London', '2027-10-31T01:30:00.000Z', '2027-10-31T03:00:00.000Z'),
    timed('America/New_York', '2025-11-02T00:00:00.000Z', '2025-11-02T08:20:00.000Z'),
    timed('America/New_York', '2026-11-01T05:30:00.000Z', '2026-11-01T06:30:00.000Z'),
    timed('Australia/Lord_Howe', '2027-04-03T14:45:00.000Z', '2027-04-03T15:15:00.000Z'),
    timed('Asia/Shanghai', '2027-03-09T01:00:00.000Z', '2027-03-09T10:00:00.000Z'),
  ]
  for (const edge of edges) {
    const { startsAt, endsAt } = edge.when as { startsAt: string; endsAt: string }
    for (const [one] of readBy(written('REQUEST', edge)).all) expect([one!.start, one!.end], startsAt).toEqual([Date.parse(startsAt), Date.parse(endsAt)])
  }
})

test('any instant in any zone comes back as it was', () => {
  const zones = ['Asia/Taipei', 'Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'America/St_Johns']
  const minutes = fc.integer({ min: Date.UTC(2025, 0, 1) / 60_000, max: Date.UTC(2031, 0, 1) / 60_000 })
  fc.assert(fc.property(fc.constantFrom(...zones), minutes, fc.integer({ min: 1, max: 5000 }), (zone, start, length) => {
    const [startsAt, endsAt] = [start, start + length].map((minute) => new Date(minute * 60_000).toISOString()) as [string, string]
    const { mozilla, tsics } = readBy(written('REQUEST', timed(zone, startsAt, endsAt)))
    for (const [one] of [mozilla, tsics]) expect([one!.start, one!.end]).toEqual([Date.parse(startsAt), Date.parse(endsAt)])
  }), { numRuns: 40 })
})

test('Chinese, emoji, long lines and marks come through whole', () => {
  const what = '春季發布會 🎪，第二場；“開幕”\\ 彩排, final; '.repeat(8).trim()
  const about = `第一行\n第二行 ${'展'.repeat(300)}`
  for (const [one] of readBy(written('PUBLISH', { what, about, where: '上海世博展览馆, 2 号馆' })).all) expect(one).toMatchObject({ summary: what, about, location: '上海世博展览馆, 2 号馆' })
})

test('a feed says its name, when to come again, and each of its things', () => {
  const text = calendarText({ method: 'PUBLISH', language: 'zh-Hant', stamp, name: '美景活動', entries: [entry(), entry({ uid: 'tsk_1.agy_1@convoke', ...timed('Europe/London', '2027-06-01T09:00:00.000Z', '2027-06-01T10:00:00.000Z') })] })
  expect(text).toContain('X-WR-CALNAME:美景活動\r\n')
  expect(text).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n')
  expect(text.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1)
  for (const read of readBy(text).all) expect(read).toHaveLength(2)
})
