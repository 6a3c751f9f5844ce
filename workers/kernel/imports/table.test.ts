import { expect, test } from 'vitest'
import { sheetFoot, sheetHead, workbookParts } from '../exports/rules/workbook'
import { zipped } from '../exports/zip'
import { mostColumnsHeld, mostInACell, mostRows } from './rules/limits'
import { formatOf, rowsOf } from './table'
import { Unreadable } from './unreadable'

const joined = async (pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>) => {
  const all: Uint8Array<ArrayBuffer>[] = []
  for await (const piece of pieces) all.push(new Uint8Array(piece))
  return new Uint8Array(await new Blob(all).arrayBuffer())
}

/** A workbook whose sheet holds this below its head of one column. */
const workbook = (rows: string) => joined(zipped([...workbookParts('Clients').map(([name, xml]): [string, string[]] => [name, [xml]]), ['xl/worksheets/sheet1.xml', [sheetHead(['name'], ['text']), rows, sheetFoot]]]))
const csv = (text: string) => new TextEncoder().encode(text)

/** How many rows come out, and why no more. */
async function readAll(file: Uint8Array) {
  const bytes = { size: file.length, range: async (offset: number, length: number) => new Blob([new Uint8Array(file.subarray(offset, offset + length))]).stream() }
  let rows = 0
  try {
    for await (const stretch of rowsOf(bytes, await formatOf(bytes))) rows += stretch.rows.length
  } catch (error) {
    if (error instanceof Unreadable) return { rows, code: error.code }
    throw error
  }
  return { rows, code: null }
}

test('a small file that claims rows far apart is not unfolded', async () => {
  const bomb = await workbook(Array.from({ length: 400 }, (_, k) => `<row r="${(k + 1) * 99_998}"/>`).join(''))
  expect(bomb.length).toBeLessThan(6_000)
  expect(await readAll(bomb)).toEqual({ rows: 0, code: 'too_many_rows' })
})

test('rows that are left out count, up to the last that is taken', async () => {
  expect(await readAll(await workbook(`<row r="${mostRows + 1}"/>`))).toEqual({ rows: mostRows + 1, code: null })
  expect(await readAll(await workbook(`<row r="${mostRows + 2}"/>`))).toEqual({ rows: 0, code: 'too_many_rows' })
  expect((await readAll(await workbook('<row r="1"/>'.repeat(mostRows + 1)))).code).toBe('too_many_rows')
})

test('a cell holds as much as in Excel, in either kind of file', async () => {
  const cell = (letters: number) => `<row><c t="inlineStr"><is><t>${'a'.repeat(letters)}</t></is></c></row>`
  expect(await readAll(await workbook(cell(mostInACell)))).toEqual({ rows: 2, code: null })
  expect((await readAll(await workbook(cell(mostInACell + 1)))).code).toBe('cell_too_long')
  expect(await readAll(csv(`name\n${'a'.repeat(mostInACell)}\n`))).toEqual({ rows: 2, code: null })
  expect((await readAll(csv(`name\n${'a'.repeat(mostInACell + 1)}\n`))).code).toBe('cell_too_long')
  expect((await readAll(csv(`name\n"never closed${'\nrow'.repeat(20_000)}`))).code).toBe('cell_too_long')
})

test('a line of delimiters alone does not grow without end', async () => {
  expect((await readAll(csv(`name\n${','.repeat(mostColumnsHeld)}\n`))).code).toBe('too_large_inside')
})
