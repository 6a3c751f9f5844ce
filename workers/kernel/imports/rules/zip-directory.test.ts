import { expect, test } from 'vitest'
import { directory, localHeader } from '../../exports/rules/zip-records'
import { endOf, headerLength, partsIn } from './zip-directory'

const entries = [{ name: 'a.xml', crc: 1, packed: 5, size: 9, offset: 0 }, { name: '表.xml', crc: 2, packed: 6, size: 10, offset: 40 }]
const joined = (pieces: Uint8Array[]) => Uint8Array.from(pieces.flatMap((piece) => [...piece]))

test('what we write we can read', () => {
  const all = joined(directory(entries, 100))
  const end = endOf(all)!
  expect(end.offset).toBe(100)
  const parts = partsIn(all.slice(0, end.size))
  expect([...parts.keys()]).toEqual(['a.xml', '表.xml'])
  expect(parts.get('表.xml')).toMatchObject({ method: 8, packed: 6, size: 10, offset: 40 })
  expect(headerLength(localHeader('表.xml'))).toBe(30 + 7)
})

test('what is no ZIP has no end', () => {
  expect(endOf(new TextEncoder().encode('name,country\nA,CN\nthat is a table of another kind'))).toBeNull()
  expect(endOf(new Uint8Array(3))).toBeNull()
})
