import { describe, expect, test } from 'vitest'
import { mayRead, toTell } from './readers'

const talk = { visibility: 'internal' as const, clientId: 'cli_1', eventId: 'evt_1', supplierId: null }
const staff = (id: string, more = {}) => ({ id, role: 'coordinator' as const, clientId: null, supplierId: null, scope: 'all' as const, state: 'active' as const, ...more })
const contact = (id: string, clientId = 'cli_1') => ({ ...staff(id), role: 'client_signer' as const, clientId })
const supplier = (id: string, supplierId = 'sup_1') => ({ ...staff(id), role: 'supplier' as const, supplierId })

describe('who may read', () => {
  test('internal: staff whose scope reaches it, and nobody else', () => {
    expect(mayRead(talk, staff('ada'))).toBe(true)
    expect(mayRead(talk, staff('ada', { scope: { clients: ['cli_1'], events: [] } }))).toBe(true)
    expect(mayRead(talk, staff('ada', { scope: { clients: [], events: [] } }))).toBe(false)
    expect(mayRead(talk, staff('ada', { state: 'ended' }))).toBe(false)
    expect(mayRead(talk, contact('helen'))).toBe(false)
    expect(mayRead(talk, supplier('qian'))).toBe(false)
  })

  test('client: that client’s contacts too', () => {
    const shared = { ...talk, visibility: 'client' as const }
    expect(mayRead(shared, contact('helen'))).toBe(true)
    expect(mayRead(shared, contact('tom', 'cli_2'))).toBe(false)
    expect(mayRead(shared, supplier('qian'))).toBe(false)
    expect(mayRead({ ...shared, clientId: null }, { ...contact('helen'), clientId: null })).toBe(false)
  })

  test('supplier: that supplier’s contacts too, never a client', () => {
    const shared = { ...talk, visibility: 'supplier' as const, supplierId: 'sup_1' }
    expect(mayRead(shared, supplier('qian'))).toBe(true)
    expect(mayRead(shared, supplier('other', 'sup_2'))).toBe(false)
    expect(mayRead(shared, contact('helen'))).toBe(false)
  })
})

describe('who is told', () => {
  const [ada, yue, crew, helen, wei] = [staff('ada'), staff('yue'), staff('crew', { role: 'crew' }), contact('helen'), contact('wei')]
  const said = (authorId: string, mentions: string[] = []) => ({ authorId, mentions })

  test('among staff: who is mentioned, and who took part', () => {
    const readers = [ada, yue, crew]
    expect(toTell(said('ada'), [], readers)).toEqual({ mentioned: [], added: [] })
    expect(toTell(said('ada', ['yue', 'ada']), [], readers)).toEqual({ mentioned: ['yue'], added: [] })
    expect(toTell(said('ada', ['yue']), [said('yue'), said('ada', ['crew'])], readers)).toEqual({ mentioned: ['yue'], added: ['crew'] })
  })

  test('across the line: everybody there, until somebody there takes part', () => {
    const readers = [ada, yue, crew, helen, wei]
    expect(toTell(said('helen'), [], readers).added).toEqual(['ada', 'yue'])
    expect(toTell(said('ada'), [], readers).added).toEqual(['helen', 'wei'])
    expect(toTell(said('ada'), [said('helen')], readers).added).toEqual(['helen'])
    expect(toTell(said('ada', ['wei']), [], readers)).toEqual({ mentioned: ['wei'], added: [] })
  })

  test('nobody who may not read, whatever they said before', () => {
    expect(toTell(said('ada', ['gone']), [said('gone')], [ada, yue])).toEqual({ mentioned: [], added: [] })
  })
})
