import type { Ctx } from '../ctx'
import { partCount, partSize } from './rules/parts'
import type { Upload } from './shapes'
import { fileById, partsOf } from './store'

/** How far a file has come: what a closed tab or another device needs to go on. */
export async function uploadState(ctx: Ctx, id: string): Promise<Upload> {
  const { name, size, state } = await fileById(ctx, id)
  const received = await partsOf(ctx, id)
  return { id, name, size, state, partSize, parts: partCount(size), received: received.map(({ number }) => number) }
}
