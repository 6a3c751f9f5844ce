import { expect, test } from 'vitest'
import { descriptor, directory, localHeader } from './zip-records'

const entry = { name: '表.xml', crc: 0xcbf43926, packed: 5, size: 9, offset: 0 }

test('a header is 30 bytes and the name, and leaves the sizes to what follows the data', () => {
  const header = localHeader(entry.name)
  expect(header.length).toBe(30 + 7)
  expect([...header.slice(0, 4)]).toEqual([0x50, 0x4b, 3, 4])
  expect([...header.slice(18, 26)]).toEqual([0, 0, 0, 0, 0, 0, 0, 0])
  expect(new DataView(descriptor(entry).buffer).getUint32(8, true)).toBe(5)
})

test('the end says how many there are and where the list of them begins', () => {
  const [central, end] = directory([entry], 51)
  expect(central!.length).toBe(46 + 7)
  const view = new DataView(end!.buffer)
  expect([view.getUint16(10, true), view.getUint32(12, true), view.getUint32(16, true)]).toEqual([1, 53, 51])
})
