// A table of 100,000 clients brought in: sent, read and checked, put in place; then taken out as XLSX and brought in again. V8
// keeps garbage for as long as it may, so what an import needs shows only where it may not keep much.
import { setTimeout as wait } from 'node:timers/promises'
import { asker } from './asking.mjs'
import { heapOf } from './heap.mjs'
import { bundle, databases, inFolder, start } from './runtime.mjs'
import { layAgency } from './seeded-agency.mjs'

const ROWS = 100_000
const MOST_SECONDS = 30
/** MB: what an import may take, and the Worker itself with it. */
const MOST_HEAP = 64
/** MB that V8 may keep from one collection to the next. */
const KEPT = 40
const PART = 8 * 1024 * 1024
const PATIENCE = 180_000

export const bench = (report) => inFolder(async (folder) => {
  const [script, persist] = [await bundle('workers/index.ts', folder), await databases(folder)]
  const worker = await start({ script, persist, heap: KEPT })
  try {
    const { cookies: { staff } } = await layAgency(await worker.miniflare.getBindings(), { agency: 1, times: 0.1 })
    const ask = asker(worker.url)
    const heap = await heapOf(worker)
    const watched = async (format, bytes) => {
      const most = await heap.most(() => measure(report, ask, staff, format, bytes))
      report({ name: `${ROWS} rows of ${format}: most the isolate held`, value: Math.round(most), unit: 'MB', limit: MOST_HEAP })
    }
    await watched('CSV', csv())
    const response = await fetch(`${worker.url}/api/clients/export?format=xlsx`, { headers: { cookie: staff } })
    await watched('XLSX', new Uint8Array(await response.arrayBuffer()))
    heap.close()
  } finally {
    await worker.stop()
  }
})

function csv() {
  const rows = Array.from({ length: ROWS }, (_, i) => `Import ${String(i).padStart(6, '0')} 公司,Import ${i},CN`)
  return new TextEncoder().encode(`﻿name,latin,country\r\n${rows.join('\r\n')}\r\n`)
}

async function measure(report, ask, staff, format, bytes) {
  const begun = performance.now()
  const { id } = await ask('', staff, 'POST', '/api/imports', { kind: 'clients' })
  const fileId = await sent(ask, staff, `/api/imports/${id}/files`, `clients.${format.toLowerCase()}`, bytes)
  const { revision } = await ask('', staff, 'PUT', `/api/imports/${id}/table`, { revision: 1, fileId })
  const { mapping } = await ask('', staff, 'GET', `/api/imports/${id}`)
  await ask('', staff, 'PUT', `/api/imports/${id}/mapping`, { revision, mapping, existing: 'skip' })
  const checked = await until(() => ask('', staff, 'GET', `/api/imports/${id}`), ({ state }) => state !== 'reading')
  if (checked.state !== 'checked' || checked.wrong > 0) throw new Error(`${format}: ${JSON.stringify(checked).slice(0, 500)}`)
  const read = performance.now()
  if (checked.fresh > 0) await ask('', staff, 'POST', `/api/imports/${id}/application`, { revision: checked.revision })
  const name = `${ROWS} rows of ${format}`
  const seconds = (milliseconds) => Math.round(milliseconds / 100) / 10
  report({ name: `${name}: sent, read, checked`, value: seconds(read - begun), unit: 's', limit: MOST_SECONDS })
  if (checked.fresh > 0) report({ name: `${name}: put in place`, value: seconds(performance.now() - read), unit: 's', limit: MOST_SECONDS })
}

async function sent(ask, staff, path, name, bytes) {
  const { id } = await ask('', staff, 'POST', path, { name, size: bytes.length })
  for (let at = 0; at < bytes.length; at += PART) await ask('', staff, 'PUT', `/api/files/${id}/parts/${at / PART + 1}`, bytes.subarray(at, at + PART))
  await ask('', staff, 'POST', `/api/files/${id}/completion`)
  return id
}

async function until(look, is) {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await wait(200)) {
    const seen = await look()
    if (is(seen)) return seen
  }
  throw new Error('The table was not read in time.')
}
