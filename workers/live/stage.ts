import { DurableObject } from 'cloudflare:workers'
import { hours, systemClock } from '../kernel/clock'

export type Change = { eventId: string; action: string }

/** A socket that is older asks again whether it still may: a membership can end while a screen stays open. */
const oldest = hours * 1000

/**
 * One per event: relays "this changed" to open screens, which then ask the API. Owns no truth, and sleeps
 * between changes while its sockets stay open.
 */
export class Stage extends DurableObject<Env> {
  constructor(state: DurableObjectState, env: Env) {
    super(state, env)
    state.setWebSocketAutoResponse(new WebSocketRequestResponsePair('ping', 'pong'))
  }

  override fetch(request: Request): Response {
    const { 0: theirs, 1: ours } = new WebSocketPair()
    const person = request.headers.get('x-person')!
    this.ctx.acceptWebSocket(ours, [person])
    ours.serializeAttachment({ since: systemClock().getTime() })
    return new Response(null, { status: 101, webSocket: theirs })
  }

  /** @returns how many screens were told */
  changed(what: Change): number {
    const text = JSON.stringify(what)
    const sockets = this.ctx.getWebSockets().filter(({ readyState }) => readyState === WebSocket.OPEN)
    const now = systemClock().getTime()
    for (const socket of sockets) {
      socket.send(text)
      if (now - (socket.deserializeAttachment() as { since: number }).since > oldest) socket.close(4000, 'ask_again')
    }
    return sockets.length
  }

  /** Screens listen; what they have to say goes to the API. */
  override webSocketMessage() {}

  override webSocketClose(socket: WebSocket, code: number) {
    socket.close(code >= 3000 ? code : 1000)
  }
}
