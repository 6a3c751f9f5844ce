// What people of the demo do at their desks: bring tables in, keep views, read some of what they are told.

/** Brings a table in as far as its check. @returns the import, checked */
export async function checkedTable(person, { kind, name, rows }) {
  const { id } = await person.post('/api/imports', { kind })
  const fileId = await fileSent(person, `/api/imports/${id}/files`, { name, bytes: new TextEncoder().encode(rows.map((row) => row.join(',')).join('\r\n')) })
  const { revision } = await person.put(`/api/imports/${id}/table`, { revision: 1, fileId })
  const { mapping } = await person.get(`/api/imports/${id}`)
  await person.put(`/api/imports/${id}/mapping`, { revision, mapping, existing: 'skip' })
  return person.until(`/api/imports/${id}`, ({ state }) => state === 'checked' || state === 'failed')
}

export async function importedTable(person, table) {
  const { id, revision } = await checkedTable(person, table)
  await person.post(`/api/imports/${id}/application`, { revision })
}

/** Sends a small file to where it hangs. @returns its id */
export async function fileSent(person, place, { name, bytes }) {
  const { id } = await person.post(place, { name, size: bytes.length })
  await person.putBytes(`/api/files/${id}/parts/1`, bytes)
  await person.post(`/api/files/${id}/completion`)
  return id
}

/** Reads the newest of each of these kinds; the rest stays unread. */
export async function readNotices(person, ...kinds) {
  const { rows } = await person.until('/api/notices?limit=200', (inbox) => kinds.every((kind) => inbox.rows.some((row) => row.kind === kind)))
  for (const kind of kinds) await person.post(`/api/notices/${rows.find((row) => row.kind === kind).id}/reading`)
}
