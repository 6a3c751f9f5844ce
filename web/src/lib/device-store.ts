/** What is kept on this device until it has arrived; nobody else who signs in here meets what is somebody's. */
interface Kept {
  id: string
  person: string
}

/** A store of this name in a database of its own. */
export function deviceStore<Thing extends Kept>(name: string, store: string) {
  function opened(): Promise<IDBDatabase> {
    return new Promise((resolve, reject) => {
      const request = indexedDB.open(name, 1)
      request.onupgradeneeded = () => request.result.createObjectStore(store, { keyPath: 'id' })
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  }

  async function within<Result>(mode: IDBTransactionMode, act: (things: IDBObjectStore) => IDBRequest<Result> | undefined): Promise<Result | undefined> {
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

  return {
    of: async (person: string) => (((await within('readonly', (things) => things.getAll())) ?? []) as Thing[]).filter((one) => one.person === person),
    keep: (one: Thing) => within('readwrite', (things) => things.put(one)),
    forget: (ids: string[]) =>
      within('readwrite', (things) => {
        for (const id of ids) things.delete(id)
        return undefined
      }),
  }
}
