import { expect, test } from 'vitest'
import { comesThen, missingOfPasses, passOrder } from './passes'

const job = (bookingId: string, state: 'accepted' | 'confirmed', named = true) => ({ bookingId, supplierName: 'Swift', title: 'Shuttle', state, named })
const pass = (name: string, more: Partial<Parameters<typeof passOrder>[0]> = {}) => ({ supplierName: 'Swift', kind: 'worker' as const, name, identityTail: '443X', lacks: [], ...more })

test('crews are let in from the yes on', () => {
  expect((['offered', 'countered', 'accepted', 'declined', 'confirmed', 'delivered', 'released'] as const).filter(comesThen)).toEqual(['accepted', 'confirmed', 'delivered'])
})

test('company by company, workers before vehicles', () => {
  const rows = [pass('沪A1', { kind: 'vehicle' }), pass('Wu'), pass('Li'), pass('Zhao', { supplierName: 'Bright' })]
  expect(rows.toSorted(passOrder).map(({ name }) => name)).toEqual(['Zhao', 'Li', 'Wu', '沪A1'])
})

test('what the gate would stop at is said; a vehicle shows no identity, and what is not told lacks nothing', () => {
  const told = ({ bookingId, supplierName, title }: ReturnType<typeof job>) => ({ bookingId, supplierName, title })
  const [open, unnamed] = [job('a', 'accepted'), job('b', 'confirmed', false)]
  expect(missingOfPasses([open, unnamed], [pass('Wu', { lacks: [{}] }), pass('Li', { identityTail: null, lacks: null }), pass('沪A1', { kind: 'vehicle', identityTail: null })])).toEqual({
    unnamed: [told(unnamed)], unconfirmed: [told(open)], lacking: 1, unidentified: 1,
  })
  expect(missingOfPasses([job('a', 'confirmed')], [pass('Wu')])).toEqual({ unnamed: [], unconfirmed: [], lacking: 0, unidentified: 0 })
})
