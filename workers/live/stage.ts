import { DurableObject } from 'cloudflare:workers'

/** One per event: relays "this changed" to open screens. Owns no truth. */
export class Stage extends DurableObject<Env> {}
