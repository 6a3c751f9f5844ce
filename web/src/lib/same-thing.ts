import type { Audience } from './audience'

const things = /^(?:\/portal)?(\/(?:briefs|events)\/\w+)$/

/** The page of the same brief or event as this reader has it: a link that was passed on may come from the other side. */
export function sameThing(path: string, audience: Audience): string {
  const thing = things.exec(path)?.[1]
  if (!thing || audience === 'supplier') return path
  return audience === 'client' ? `/portal${thing}` : thing
}
