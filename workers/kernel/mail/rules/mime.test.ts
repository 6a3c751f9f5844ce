import { expect, test } from 'vitest'
import { mime, Unsendable, type Envelope } from './mime'

const envelope: Envelope = {
  from: { name: '百灵会务', address: 'notices@convoke.example' }, to: 'ada@client.example', subject: 'Brief agreed', html: '<p>Hello</p>', text: 'Hello',
  stopUrl: null, calendar: null, replyTo: null, id: 'mai_1', at: new Date('2026-11-23T15:41:08Z'),
}
const headersOf = (raw: string) => raw.split('\r\n\r\n')[0]!.replaceAll('\r\n ', ' ').split('\r\n').map((line) => line.split(':')[0])
const decoded = (header: string) =>
  new TextDecoder().decode(Uint8Array.from([...header.matchAll(/=\?UTF-8\?B\?([^?]*)\?=/g)].map(([, word]) => atob(word!)).join(''), (byte) => byte.charCodeAt(0)))

test('has exactly the headers we give it', () => {
  expect(headersOf(mime(envelope))).toEqual(['From', 'To', 'Subject', 'Date', 'Message-ID', 'Auto-Submitted', 'MIME-Version', 'Content-Type'])
  expect(headersOf(mime({ ...envelope, stopUrl: 'https://convoke.example/notices' }))).toContain('List-Unsubscribe')
  expect(mime({ ...envelope, replyTo: 'reply+a.b@reply.convoke.example' })).toContain('\r\nReply-To: <reply+a.b@reply.convoke.example>\r\n')
})

test.each(['\r\nBcc: eve@evil.example', '\nBcc: eve@evil.example', '\r\n\r\n<script>', '\u0000', '\u2028Bcc: x'])('a title with %j adds no header', (evil) => {
  const raw = mime({ ...envelope, subject: `Gala${evil}`, from: { ...envelope.from, name: `Lark${evil}` } })
  expect(headersOf(raw)).toEqual(headersOf(mime(envelope)))
  expect(raw).not.toMatch(/^(Bcc|<script>)/m)
})

test.each(['ada@client.example\r\nBcc: eve@evil.example', 'ada@client.example, eve@evil.example', '<ada@client.example>', 'ada', 'ada@localhost', `${'a'.repeat(300)}@client.example`])(
  'an address like %j is refused, without repeating it', (to) => {
    expect(() => mime({ ...envelope, to })).toThrow(new Unsendable('bad_address'))
  })

test('a link that could close its brackets is refused', () => {
  expect(() => mime({ ...envelope, stopUrl: 'https://x.example/>\r\nBcc: eve@evil.example' })).toThrow(Unsendable)
  expect(() => mime({ ...envelope, stopUrl: 'javascript:alert(1)' })).toThrow(Unsendable)
})

test('a long Chinese subject comes back letter for letter, in words of at most 75 characters', () => {
  const subject = '年度客户答谢晚宴与新品发布会𠮷需求文档等待您的确认'.repeat(4)
  const line = /^Subject: ((?:.|\r\n )*)/m.exec(mime({ ...envelope, subject }))![1]!
  for (const word of line.split('\r\n ')) expect(word.length).toBeLessThanOrEqual(75)
  expect(decoded(line)).toBe(subject)
})

test('both parts are base64 in lines of at most 76 characters', () => {
  const raw = mime({ ...envelope, html: '<p>晚宴</p>'.repeat(100) })
  for (const line of raw.split('\r\n')) expect(line.length).toBeLessThanOrEqual(78)
  expect(raw.match(/Content-Transfer-Encoding: base64/g)).toHaveLength(2)
})

test('an invitation stands beside the words, for the mail program, and hangs on as a file', () => {
  const entry = { uid: 'evt_1.agy_1@convoke', sequence: 0, what: '春展 🎪', when: { zone: 'Asia/Shanghai', from: '2027-03-09', to: '2027-03-10' }, where: null, about: null, link: null, busy: true }
  const raw = mime({ ...envelope, calendar: { method: 'REQUEST', language: 'zh-Hans', stamp: '2026-11-25T08:00:00.000Z', guest: 'Ada', entry } })
  expect(raw).toMatch(/Content-Type: multipart\/mixed; boundary="part_mai_1"[^]*multipart\/alternative; boundary="said_mai_1"[^]*text\/plain[^]*text\/html[^]*text\/calendar; charset=utf-8; method=REQUEST[^]*--said_mai_1--[^]*attachment; filename="invite\.ics"[^]*--part_mai_1--/)
  const [inline, attached] = [...raw.matchAll(/(?:method=REQUEST|invite\.ics"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition[^\r]*)\r\n(?:Content-Transfer-Encoding: base64\r\n)?\r\n([^-]*)\r\n--/g)].map(([, body]) => atob(body!.replaceAll('\r\n', '')))
  expect(inline).toContain('ORGANIZER;')
  expect(attached).toBe(inline)
})
