import type { Agency } from '../ctx'

type Delivery = { agency: Agency; news: string[]; touched: { eventId: string; action: string }[]; now: Date }

/** After the answer: hands fresh news to the queue and tells open screens. */
export async function deliver(_env: Env, _delivery: Delivery): Promise<void> {}
