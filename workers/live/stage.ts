import { DurableObject } from 'cloudflare:workers'
import type { Touched } from '../kernel/touched'
import { hours, systemClock } from '../kernel/clock'
import type { Scope } from '../kernel/rules/roles'
import { heardBy, mayHear, movedBy, summed, type Reader } from './rules/hearing'

/** A socket that is older asks again whether it still may. */
const oldest = hours * 1000
/** What changes within this many milliseconds is one message. */
const gathering = 100

type Seat = { reader: Reader; since: number }

/**
 * One per agency: relays "this changed" to its open screens, to each what its reader may know, and they then ask the API.
 * Owns no truth, and sleeps between changes while its sockets stay open.
 */
export class Stage extends DurableObject<Env> {
  #gathered: Touched[] = []
  #telling: Promise<number> | null = null

  constructor(state: DurableObjectState, env: Env) {
    super(state, env)
    state.setWebSocketAutoResponse(new WebSocketRequestResponsePair('ping', 'pong'))
  }

  /** `x-reader` says for whom, `x-line` names the socket. Reached through the API alone, which has asked who may. */
  override fetch(request: Request): Response {
    const { 0: theirs, 1: ours } = new WebSocketPair()
    const reader = JSON.parse(request.headers.get('x-reader')!) as Reader
    this.ctx.acceptWebSocket(ours, [reader.id, request.headers.get('x-line')!])
    ours.serializeAttachment({ reader, since: systemClock().getTime() } satisfies Seat)
    return new Response(null, { status: 101, webSocket: theirs })
  }

  /** What a limited reader may see: too long for a socket to carry. */
  async limit(personId: string, scope: Scope): Promise<void> {
    await this.ctx.storage.put(personId, scope)
  }

  /** Tells one socket what has changed while nobody listened, as far as its reader may know. What leaves no trail may have, too: `missed` says to look at everything again. */
  async missed(line: string, changes: Touched[]): Promise<void> {
    if (changes.length === 0) return
    for (const socket of this.ctx.getWebSockets(line)) {
      const { heard } = await this.#heardOn(socket, changes)
      if (heard.length > 0) socket.send(JSON.stringify({ changes: heard, missed: true }))
    }
  }

  /** @returns how many screens were told, once they are; a screen that opens later asks for what it missed itself */
  changed(changes: Touched[]): Promise<number> | number {
    if (this.ctx.getWebSockets().length === 0) return 0
    for (const person of changes.map(movedBy)) if (person) this.ask(person)
    this.#gathered.push(...changes)
    return (this.#telling ??= this.#tellSoon())
  }

  /** Whether they may still listen is another question now, or to what: every screen of theirs asks again. */
  ask(person: string): void {
    for (const socket of this.ctx.getWebSockets(person)) socket.close(4000, 'ask_again')
  }

  async #tellSoon() {
    await scheduler.wait(gathering)
    const changes = this.#gathered.splice(0)
    this.#telling = null
    const told = await Promise.all(this.ctx.getWebSockets().map((socket) => this.#tell(socket, changes)))
    return told.filter(Boolean).length
  }

  async #tell(socket: WebSocket, changes: Touched[]) {
    if (socket.readyState !== WebSocket.OPEN) return false
    const { heard, since } = await this.#heardOn(socket, changes)
    if (heard.length > 0) socket.send(JSON.stringify({ changes: heard }))
    if (systemClock().getTime() - since > oldest) socket.close(4000, 'ask_again')
    return heard.length > 0
  }

  async #heardOn(socket: WebSocket, changes: Touched[]) {
    const { reader: seated, since } = socket.deserializeAttachment() as Seat
    const reader = await this.#withScope(seated)
    return { since, heard: summed(changes.filter((change) => mayHear(reader, change)).map((change) => heardBy(reader, change))) }
  }

  async #withScope(reader: Reader): Promise<Reader> {
    if (reader.kind !== 'staff' || reader.scope === 'all') return reader
    const scope = await this.ctx.storage.get<Scope>(reader.id)
    return { ...reader, scope: scope ?? { clients: [], events: [] } }
  }

  /** Screens listen; what they have to say goes to the API. */
  override webSocketMessage() {}

  override webSocketClose(socket: WebSocket, code: number) {
    socket.close(code >= 3000 ? code : 1000)
  }
}
