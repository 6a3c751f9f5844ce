import { eq } from 'drizzle-orm'
import { agencies } from '../../../db/schema/directory'
import type { Agency } from '../ctx'
import { open } from '../db'
import { notFound } from '../refusal'

export type AgencyReader = (id: string) => Promise<Agency>

/** Reads agencies from the directory, each once in the life of one batch. */
export function agencyReader(env: Env): AgencyReader {
  const read = new Map<string, Promise<Agency>>()
  return (id) => {
    const known = read.get(id) ?? fetchAgency(env, id)
    read.set(id, known)
    return known
  }
}

async function fetchAgency(env: Env, id: string): Promise<Agency> {
  const [agency] = await open(env.DIRECTORY).select().from(agencies).where(eq(agencies.id, id))
  if (!agency) throw notFound()
  return agency
}
