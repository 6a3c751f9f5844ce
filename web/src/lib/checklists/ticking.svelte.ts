import { standing } from '$shapes/modules/checklists/rules/standing'
import type { Value } from '$shapes/modules/checklists/rules/lines'
import type { FullChecklist } from '$shapes/modules/checklists/shapes'
import { attempt } from '$lib/api'
import { uploadFile } from '$lib/upload'
import { forget, keep, keptOn, type KeptTick } from './kept'

interface Person {
  id: string
  family: string
  given: string
  latin: string | null
}

/** Where a refusal says which tick it means. */
const named = /^ticks\.(\d+)\./g

/** A list on this device: what the agency has on record, with what was ticked here and has not arrived yet laid over it. */
export class Ticking {
  list = $state.raw() as FullChecklist
  kept = $state.raw<KeptTick[]>([])
  /** Why the last try was refused, in words; what was ticked stays on the device. */
  refused = $state<string>()
  /** Why the agency does not take a tick, in words, by its id: it stands aside until it is taken back or another takes its place. */
  notTaken = $state.raw<Record<string, string>>({})
  sending = $state(false)
  readonly #person: Person

  constructor(list: FullChecklist, person: Person) {
    this.list = list
    this.#person = person
  }

  /** Every line as this person sees it; `heads` are the ids of what stands there, which a new tick is made over. */
  readonly lines = $derived.by(() => {
    const onRecord = this.list.standing.flatMap(({ stands, others }) => [...(stands ? [stands] : []), ...others])
    const all = [...onRecord.map((tick) => ({ ...tick, waiting: false })), ...this.kept.map((tick) => this.#asTick(tick))]
    const ticks = all.map((tick) => ({ ...tick, personId: tick.person.id, tickedAt: tick.at }))
    const beside = new Map(this.list.standing.map(({ key, heads }) => [key, heads]))
    return standing(this.list.lines, ticks).map((one, index) => ({
      ...one, line: this.list.lines[index]!, notTaken: this.#whyNot(one.key), heads: [...new Set([...one.heads, ...(beside.get(one.key) ?? [])])],
    }))
  })

  /** What was kept before, and sending it as soon as there is a network. Answers how to stop. */
  begin() {
    const send = () => void this.send()
    void keptOn(this.#person.id, this.list.id).then((kept) => {
      this.kept = kept
      send()
    })
    addEventListener('online', send)
    return () => removeEventListener('online', send)
  }

  #whyNot = (line: string) => this.kept.flatMap((tick) => (tick.line === line ? (this.notTaken[tick.id] ?? []) : []))[0]

  /** Kept on the device first: whatever happens next, it is not lost. What the agency did not take goes, and leaves what stood before it. */
  async put(line: string, value: Value, seen: string[], photo?: File) {
    const aside = this.kept.filter(({ id }) => seen.includes(id) && id in this.notTaken)
    await this.#gone(aside.map(({ id }) => id))
    if (aside.length > 0 && value === null) return
    const over = [...new Set([...seen.filter((id) => !aside.some((tick) => tick.id === id)), ...aside.flatMap((tick) => tick.over)])]
    const tick: KeptTick = { id: `tck_${crypto.randomUUID().replaceAll('-', '')}`, person: this.#person.id, list: this.list.id, line, value, at: new Date().toISOString(), over, ...(photo && { photo }) }
    await keep(tick).catch(() => undefined)
    this.kept = [...this.kept, tick]
    await this.send()
  }

  async send() {
    if (this.sending || this.kept.length === 0) return
    this.sending = true
    const more = await this.#sendSome().finally(() => (this.sending = false))
    if (more) await this.send()
  }

  /** Whether it went well and there is more to send. */
  async #sendSome() {
    await this.#withPhotos()
    const ready = this.kept.filter(({ id, photo }) => !photo && !(id in this.notTaken)).slice(0, 100)
    if (ready.length === 0) return false
    const ticks = ready.map(({ id, line, value, at, over }) => ({ id, line, value, at, over }))
    const sent = await attempt<FullChecklist>(fetch, 'POST', `/api/checklists/${this.list.id}/ticks`, { ticks }, { as: this.#person.id })
    if (!sent.ok) {
      const aside = Object.entries(sent.fields).flatMap(([path, why]) => [...path.matchAll(named)].map(([, at]) => [ready[Number(at)]!.id, why]))
      this.notTaken = { ...this.notTaken, ...Object.fromEntries(aside) }
      this.refused = sent.code === 'offline' || aside.length > 0 ? undefined : sent.message
      return aside.length > 0
    }
    this.list = sent.data
    this.refused = undefined
    await this.#gone(ready.map(({ id }) => id))
    return this.kept.some(({ photo }) => !photo)
  }

  /** Photos go first, each once; a tick whose photo has arrived is kept with its id. */
  async #withPhotos() {
    for (const tick of this.kept.filter(({ photo }) => photo)) {
      if (!navigator.onLine) return
      const sent = await uploadFile(tick.photo!, { declare: `/api/checklists/${this.list.id}/files`, as: this.#person.id })
      if (sent.state !== 'done') return
      const { photo: _, ...rest } = tick
      const ready = { ...rest, value: sent.id! }
      await keep(ready).catch(() => undefined)
      this.kept = this.kept.map((one) => (one.id === tick.id ? ready : one))
    }
  }

  async #gone(ids: string[]) {
    if (ids.length === 0) return
    this.kept = this.kept.filter(({ id }) => !ids.includes(id))
    await forget(ids).catch(() => undefined)
  }

  #asTick({ id, line, value, at, over, photo }: KeptTick) {
    return { id, line, value: photo ? photo.name : value, at, over, receivedAt: at, person: this.#person, waiting: true }
  }
}
