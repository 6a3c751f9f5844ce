import type { Value } from '$shapes/modules/checklists/rules/lines'

/** A tick as it was made on this device, until it has arrived; `photo` is sent before it. */
export interface KeptTick {
  id: string
  person: string
  list: string
  line: string
  value: Value
  at: string
  over: string[]
  photo?: File
}

const store = 'ticks'

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('convoke.checklists', 1)
    request.onupgradeneeded = () => request.result.createObjectStore(store, { keyPath: 'id' })
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

async function within<Result>(mode: IDBTransactionMode, act: (ticks: IDBObjectStore) => IDBRequest<Result> | undefined): Promise<Result | undefined> {
  const database = await opened()
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(store, mode)
      const request = act(transaction.objectStore(store))
      transaction.oncomplete = () => resolve(request?.result)
      transaction.onerror = transaction.onabort = () => reject(transaction.error)
    })
  } finally {
    database.close()
  }
}

/** What one person has ticked on one list and not yet sent, in the order it was ticked; nobody else who signs in here meets it. */
export async function keptOn(person: string, list: string): Promise<KeptTick[]> {
  const all = ((await within('readonly', (ticks) => ticks.getAll())) ?? []) as KeptTick[]
  return all.filter((tick) => tick.person === person && tick.list === list).sort((a, b) => a.at.localeCompare(b.at))
}

export const keep = (tick: KeptTick) => within('readwrite', (ticks) => ticks.put(tick))

export const forget = (ids: string[]) =>
  within('readwrite', (ticks) => {
    for (const id of ids) ticks.delete(id)
    return undefined
  })
