import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { eventStates } from '../../workers/modules/events/rules/states'
import { briefStates } from '../../workers/modules/briefs/rules/states'
import { accounts, url } from './browser'
import { signIn } from './office'

// The tour of docs/tour.md, line by line, in the demo: what it tells a new reader is there.

const lines = [...readFileSync('docs/tour.md', 'utf8').matchAll(/^(\d+)\. .*$/gm)].map(([line, number]) => ({ line, number: Number(number) }))

/** A row of any list, with what the tour looks at. */
type Row = { id: string; state: string; startsOn: string; title?: string; name?: string; latin?: string; given?: string; email?: string; [fact: string]: unknown }

type Seat = Awaited<ReturnType<typeof seat>>
const cast = {
  helen: 'helen.zhao@meridian', wei: 'wei.sun@meridian', tom: 'tom.ashby@northlight', rui: 'gao.rui@sanjiang', lan: 'bai.lan@kite', hao: 'chen.hao@harbourline', yue: 'lin.yue@harbourline',
  min: 'zhou.min@harbourline', ingrid: 'ingrid.falk@harbourline', ada: 'ada.park@harbourline', qian: 'qian@brightline', mei: 'wu.mei@isle', jun: 'hsu.jun@isle',
}
const who = {} as Record<keyof typeof cast, Seat>

async function seat(email: string) {
  const { cookie, get } = await signIn(email, accounts!.password)
  /** What somebody may not do is refused with this. */
  const refused = async (method: string, path: string, body?: unknown) => {
    const response = await fetch(url + path, { method, headers: { origin: url, cookie, 'content-type': 'application/json' }, body: body === undefined ? undefined : JSON.stringify(body) })
    return response.status
  }
  const { person } = await get('/api/session')
  const page = async (path: string) => {
    const response = await fetch(url + path, { headers: { cookie, accept: 'text/html', 'accept-language': person.locale } })
    const html = await response.text()
    return { at: new URL(response.url).pathname, status: response.status, lang: /<html lang="([\w-]+)"/.exec(html)?.[1], text: html.replace(/<(script|style)\b[^]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, ' ').replace(/&#39;/g, "'").replace(/\s+/g, ' ') }
  }
  const all = async (path: string) => (await get(path)).rows as Row[]
  /** A thing of theirs by what it is called. */
  const named = async (path: string, name: string) => {
    const found = (await all(path)).find((row) => (row.title ?? row.name) === name)
    if (!found) throw new Error(`${path} has no ${name}`)
    return found
  }
  return { get, all, named, page, refused }
}

beforeAll(async () => {
  for (const [key, address] of Object.entries(cast)) who[key as keyof typeof cast] = await seat(`${address}.example`)
})

const summitOf = (person: Seat) => person.named('/api/briefs', 'Meridian Health Summit')
const summitEvent = () => who.hao.named('/api/events', 'Meridian Health Summit')
const fullBrief = async (person: Seat, title: string) => person.get(`/api/briefs/${(await person.named('/api/briefs', title)).id}`)
const promisesOf = async (person: Seat, eventId: string) => person.all(`/api/promises?eventId=${eventId}`)

const checks: Record<number, () => Promise<void>> = {
  1: async () => {
    const home = await who.helen.get('/api/overview/client')
    expect(home.nextStep.id).toBe(home.waiting.rows[0].id)
    expect(home.waiting.rows.length).toBeLessThanOrEqual(5)
    expect((await who.helen.page('/portal')).text).toContain(home.nextStep.title)
  },
  2: async () => {
    const { id, versions, may } = await fullBrief(who.helen, 'Service engineers’ seminar')
    expect(may.agree.allowed).toBe(true)
    expect((await who.helen.page(`/portal/briefs/${id}/versions/1`)).text).toContain(`${versions[0].sha256.slice(0, 4)}…${versions[0].sha256.slice(-4)}`)
  },
  3: async () => {
    const { id } = await summitOf(who.helen)
    const { text } = await who.helen.page(`/portal/briefs/${id}/versions/1`)
    for (const said of ['612', 'West Bund Hall', '赵海伦']) expect(text).toContain(said)
  },
  4: async () => {
    const { versions } = await fullBrief(who.helen, 'Meridian Health Summit')
    const text = await (await fetch(`${url}/verify/${versions[0].sha256}`)).text()
    for (const said of [versions[0].sha256, 'Meridian Health Summit', '赵海伦']) expect(text).toContain(said)
  },
  5: async () => {
    const { id } = await summitEvent()
    const [hers, ours] = [await promisesOf(who.helen, id), await promisesOf(who.hao, id)]
    expect(hers).not.toEqual([])
    expect(ours.some(({ state }) => state === 'at_risk')).toBe(true)
    expect(hers.some(({ state }) => state === 'at_risk')).toBe(false)
  },
  6: async () => {
    const asked = (await promisesOf(who.helen, (await summitEvent()).id)).filter(({ dropAskedAt }) => dropAskedAt)
    expect(asked.map(({ key }) => key)).toEqual(['audience'])
  },
  7: async () => {
    const { id } = await who.helen.named('/api/briefs', 'Partner evening')
    const { earlier } = await who.helen.get(`/api/briefs/${id}/earlier`)
    expect(earlier.answers.find(({ field }: { field: string }) => field === 'city').value).toBe('Shanghai')
    expect((await who.helen.page(`/portal/briefs/${id}?step=place`)).text).toContain(String(earlier.year))
  },
  8: async () => {
    const { changes } = await who.helen.get('/api/overview/client')
    const { text } = await who.helen.page('/portal')
    for (const { action, of } of changes) {
      expect(text).toContain(of.title)
      expect(text).not.toContain(action)
    }
    expect(changes).not.toEqual([])
  },
  9: async () => {
    expect((await who.helen.page('/portal/people')).text).toContain('孙')
    expect(await who.helen.refused('POST', '/api/invitations', { email: 'new@meridian.example', role: 'manager', family: 'Wu', given: 'An', locale: 'en' })).toBeGreaterThanOrEqual(400)
  },
  10: async () => {
    const { id, may } = await fullBrief(who.wei, 'Service engineers’ seminar')
    expect(may.agree).toEqual({ allowed: false, missing: ['role'] })
    expect((await who.wei.page(`/portal/briefs/${id}/versions/1`)).status).toBe(200)
  },
  11: async () => {
    expect((await who.wei.page('/clients')).at).not.toBe('/clients')
    expect(await who.wei.refused('POST', '/api/clients', { name: 'Nobody', country: 'CN' })).toBe(403)
    expect(await who.wei.all('/api/clients')).toHaveLength(1)
  },
  12: async () => {
    const [question] = (await fullBrief(who.tom, 'Spectrometer launch')).questions
    expect(question).toMatchObject({ field: 'venue', state: 'open' })
    expect((await who.tom.get('/api/overview/client')).nextStep).toMatchObject({ kind: 'question', id: question.id, dueOn: question.dueOn })
  },
  13: async () => expect((await fullBrief(who.tom, 'Spectrometer launch')).files.map(({ name }: { name: string }) => name)).toContain('Northlight mark.png'),
  14: async () => {
    const brief = await summitOf(who.hao)
    expect(await who.tom.refused('GET', `/api/briefs/${brief.id}`)).toBe(404)
    expect(JSON.stringify([await who.tom.all('/api/briefs'), await who.tom.all('/api/events'), await who.tom.get('/api/search?q=Meridian')])).not.toMatch(/Meridian|美瑞/)
  },
  15: async () => {
    const { id } = await who.tom.named('/api/briefs', 'Spectrometer launch')
    const talks = `/api/threads/talks?subjectKind=brief&subjectId=${id}`
    expect(JSON.stringify(await who.hao.get(talks))).toContain('purchase order number')
    expect(JSON.stringify(await who.tom.get(talks))).not.toContain('purchase order number')
    expect(JSON.stringify(await who.tom.get(talks))).toContain('three-phase power')
  },
  16: async () => {
    const brief = await fullBrief(who.rui, '经销商大会')
    expect(brief).toMatchObject({ state: 'change_requested', agreedVersion: 1, change: { side: 'client', fields: ['expected'] } })
    expect((await who.rui.page(`/portal/briefs/${brief.id}`)).text).toContain(brief.change.reason)
  },
  17: async () => {
    const brief = await fullBrief(who.rui, '江上无人机表演')
    expect(brief.state).toBe('declined')
    expect((await who.rui.page(`/portal/briefs/${brief.id}`)).text).toContain(brief.endReason)
  },
  18: async () => {
    const brief = await fullBrief(who.lan, '风筝工坊开放日')
    expect(brief.state).toBe('withdrawn')
    expect((await who.lan.page(`/portal/briefs/${brief.id}`)).text).toContain(brief.endReason)
  },
  19: async () => {
    expect(await who.lan.named('/api/events', '灯会开幕夜')).toMatchObject({ state: 'live' })
    expect((await who.lan.page('/portal')).text).toContain('灯会开幕夜')
  },
  20: async () => {
    const { tasks, promises } = await who.hao.get('/api/overview')
    const due = tasks.rows.map(({ dueOn }: { dueOn: string | null }) => dueOn ?? '9999')
    expect(due).toEqual(due.toSorted())
    expect(promises.some(({ ownerless }: { ownerless: number }) => ownerless > 0)).toBe(true)
  },
  21: async () => expect(new Set((await who.hao.all('/api/briefs')).map(({ state }) => state))).toEqual(new Set(briefStates)),
  22: async () => {
    const { id, startsOn } = await summitEvent()
    const { rows, total } = await who.hao.get(`/api/tasks?eventId=${id}&whose=all&counted=true`)
    expect(total).toBeGreaterThan(53)
    expect(rows.some(({ dueOn }: { dueOn: string | null }) => dueOn && dueOn < startsOn)).toBe(true)
  },
  23: async () => {
    const { id } = await summitEvent()
    const { next, missing } = await who.hao.get(`/api/overview/events/${id}`)
    expect(next).toBe('ready')
    expect(missing.map(({ code }: { code: string }) => code)).toEqual(expect.arrayContaining(['promises_ownerless', 'tasks_open']))
    expect((await who.hao.page(`/events/${id}/readiness`)).status).toBe(200)
  },
  24: async () => {
    const promises = await promisesOf(who.hao, (await summitEvent()).id)
    expect(promises.find(({ key }) => key === 'interpreting')).toMatchObject({ state: 'at_risk', links: 1 })
  },
  25: async () => {
    const { id } = await who.hao.named('/api/events', '灯会开幕夜')
    expect(await who.hao.all(`/api/issues?eventId=${id}`)).toMatchObject([{ title: '东侧两组灯箱夜间结露，短路跳闸一次', state: 'open', owner: { family: '周' }, dueOn: expect.any(String) }])
  },
  26: async () => {
    const { version, rows } = await who.hao.get(`/api/briefs/${(await summitOf(who.hao)).id}/readers`)
    expect(version).toBe(1)
    expect(rows.length).toBeGreaterThanOrEqual(3)
  },
  27: async () => {
    const events = [...(await who.yue.all('/api/events')), ...(await who.mei.all('/api/events'))]
    expect(new Set(events.map(({ state }) => state))).toEqual(new Set(eventStates.filter((state) => state !== 'cancelled')))
  },
  28: async () => {
    const omar = (await who.yue.all('/api/people')).find(({ given }) => given === 'Omar')!
    expect((await who.yue.page(`/people/${omar.id}`)).text).toContain('林悦')
  },
  29: async () => expect((await who.yue.all('/api/suppliers')).map(({ latin }) => latin)).toEqual(expect.arrayContaining(['West Bund Hall', 'Shenyu Interpreters', 'Pujiang Coaches'])),
  30: async () => {
    for (const asked of ['美瑞', 'mryl', 'Meridian']) {
      const { groups } = await who.yue.get(`/api/search?q=${encodeURIComponent(asked)}&kind=client`)
      expect(groups[0]?.rows.map(({ title }: { title: string }) => title), asked).toContain('美瑞医疗集团')
    }
  },
  31: async () => {
    expect((await who.min.get('/api/overview')).tasks.total).toBeGreaterThan(0)
    const { id } = await who.hao.named('/api/briefs', 'Service engineers’ seminar')
    expect(await who.min.refused('POST', `/api/briefs/${id}/versions/1/signoff`, { answer: 'approve', sha256: '0'.repeat(64), name: 'Zhou Min' })).toBe(403)
  },
  32: async () => {
    expect((await who.ingrid.all('/api/audit?action=brief.agree')).length).toBeGreaterThanOrEqual(5)
    expect(await who.ingrid.refused('POST', '/api/clients', { name: 'Nobody', country: 'CN' })).toBe(403)
  },
  33: async () => {
    const { id } = await who.ada.named('/api/clients', '美瑞医疗集团')
    const client = await who.ada.get(`/api/clients/${id}`)
    expect(client).toMatchObject({ taxId: '91310115MA1DEMH72M', ndaEndsOn: expect.any(String) })
    expect((await who.ada.page(`/clients/${id}`)).text).toContain(client.taxId)
  },
  34: async () => expect((await who.ada.page('/settings/working-days')).text).toContain('Agency outing'),
  35: async () => {
    const notices = await who.ada.all('/api/privacy/notices')
    expect(notices.map(({ version }) => version).sort()).toEqual([1, 2])
    expect((await who.ada.page('/settings/privacy')).status).toBe(200)
  },
  36: async () => expect((await who.ada.all('/api/invitations')).map(({ email }) => email)).toContain('sofia.brandt@harbourline.example'),
  37: async () => {
    expect((await who.qian.get('/api/overview/supplier')).supplier).toMatchObject({ latin: 'Brightline AV' })
    expect(await who.qian.refused('GET', '/api/clients')).toBe(403)
    expect((await who.qian.page('/supplier')).text).not.toMatch(/翠席|Jade/)
  },
  38: async () => {
    const { id } = await who.jun.named('/api/briefs', '春茶品鑑會')
    expect((await who.mei.page('/home')).lang).toBe('zh-Hant')
    expect((await who.jun.page(`/briefs/${id}`)).text).toContain('泡茶用水')
  },
  39: async () => {
    const event = await who.jun.named('/api/events', '黑膠之夜')
    expect(event.state).toBe('closed')
    for (const promise of await promisesOf(who.jun, event.id)) expect(promise).toMatchObject({ state: 'kept', evidence: expect.stringContaining('簽收單') })
  },
  40: async () => {
    const { id } = await summitOf(who.hao)
    expect(await who.mei.refused('GET', `/api/briefs/${id}`)).toBe(404)
    expect(JSON.stringify([await who.mei.all('/api/clients'), await who.mei.get('/api/search?q=Meridian')])).not.toMatch(/Meridian|美瑞/)
  },
  41: async () => {
    const pmp = (await who.hao.get('/api/training/progress')).rows.find((one: { edition: { code: string } }) => one.edition.code === 'pmp_renewal')
    expect([pmp.counted.atLeast / 4, pmp.ifVerified.atLeast / 4]).toEqual([5, 3])
    expect((await who.hao.page('/training')).text).toContain('活动财务与合同')
  },
  42: async () => {
    const entries = await who.min.all('/api/training')
    expect(entries.map(({ state }) => state).sort()).toEqual(['returned', 'verified'])
    expect(entries.find(({ state }) => state === 'returned')!.reason).toContain('结业证明')
    expect((await who.min.get('/api/credentials/certificates')).lines.find(({ kind }: { kind: string }) => kind === 'first_aid')).toMatchObject({ standing: 'expiring' })
  },
  43: async () => {
    const { skills } = await who.yue.get('/api/skills/matrix')
    expect(skills.some(({ single }: { single: boolean }) => single)).toBe(true)
    expect((await who.yue.page('/skills')).status).toBe(200)
  },
  44: async () => {
    const dues = async (due: string) => (await who.ada.all(`/api/training/team?due=${due}`)).map(({ family }) => family)
    expect(await dues('overdue')).toEqual(['Holt'])
    expect(await dues('soon')).toContain('罗')
    expect((await who.ada.all('/api/training/team/certificates')).find(({ kind }) => kind === 'first_aid')).toMatchObject({ person: { family: '周' }, due: 'soon' })
  },
  45: async () => {
    const { person } = await who.hao.get('/api/session')
    const notes = async (seat: Seat) => JSON.stringify(await seat.get(`/api/growth/${person.id}/notes`))
    for (const seat of [who.hao, who.yue]) expect(await notes(seat)).toContain('医学会议')
    expect(await notes(who.min).catch(String)).not.toContain('医学会议')
    const talks = async (seat: Seat) => (await seat.get('/api/overview')).learning.talks
    expect(await talks(who.hao)).toMatchObject({ total: 1, rows: [{ mine: true, late: false }] })
    expect(await talks(who.yue)).toMatchObject({ total: 1, rows: [{ mine: false, personId: person.id }] })
  },
  46: async () => {
    const badge = (await who.hao.all('/api/badges')).find(({ publishedAt }) => publishedAt)!
    const [agency, id] = new URL(badge.page as string).pathname.split('/').slice(-2)
    const open = <Answer>(path: string) => fetch(`${url}/api/open-badges/${agency}${path}`).then((response) => response.json() as Promise<Answer>)
    const [{ jwt }, { keys }] = await Promise.all([open<{ jwt: string }>(`/badges/${id}`), open<{ keys: (JsonWebKey & { kid: string })[] }>('/keys')])
    const [head, payload, signature] = jwt.split('.') as [string, string, string]
    const { kid } = JSON.parse(Buffer.from(head, 'base64url').toString())
    const key = await crypto.subtle.importKey('jwk', keys.find((one) => one.kid === kid)!, 'Ed25519', false, ['verify'])
    expect(await crypto.subtle.verify('Ed25519', key, Buffer.from(signature, 'base64url'), Buffer.from(`${head}.${payload}`))).toBe(true)
    expect((await fetch(badge.page as string)).status).toBe(200)
  },
}

test('there are forty-six', () => {
  expect(lines.map(({ number }) => number)).toEqual(Array.from({ length: 46 }, (_, at) => at + 1))
  expect(Object.keys(checks)).toEqual(lines.map(({ number }) => String(number)))
})

test.for(lines)('$line', ({ number }) => checks[number]!())
