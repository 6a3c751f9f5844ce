import { eq } from 'drizzle-orm'
import { agencies } from '../../db/schema/directory'
import type { Agency } from './ctx'
import type { Db } from './db'
import { notFound } from './refusal'

/** An agency by its name in addresses, for what anybody may read of it. @throws 404 */
export async function agencyBySlug(directory: Db, slug: string): Promise<Agency> {
  const [agency] = await directory.select().from(agencies).where(eq(agencies.slug, slug))
  if (!agency) throw notFound()
  return agency
}
