import { expect, test } from 'vitest'
import { doerFor } from './doer'

const ada = { kind: 'staff', id: 'per_ada' }
const helen = { kind: 'client', id: 'per_helen' }

test.each([
  [{ kind: 'staff', id: 'per_hao' }, ada, ada],
  [{ kind: 'staff', id: 'per_hao' }, helen, helen],
  [helen, ada, { kind: 'staff', id: null }],
  [{ kind: 'supplier', id: 'per_qian' }, ada, { kind: 'staff', id: null }],
  [helen, helen, helen],
  [helen, { kind: 'client', id: 'per_wei' }, { kind: 'client', id: null }],
  [helen, { kind: 'system', id: null }, { kind: 'system', id: null }],
])('%j may know of %j: %j', (reader, by, known) => {
  expect(doerFor(reader, by)).toEqual(known)
})
