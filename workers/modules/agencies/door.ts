import type { Db } from '../../kernel/db'
import { notFound } from '../../kernel/refusal'
import { publicBrand } from '../../kernel/rules/brand'
import { agencyBySlug } from './store'

/** What a page shows of the agency through whose link somebody comes who is not signed in. @throws 404 */
export async function doorOfAgency(directory: Db, slug: string) {
  const agency = await agencyBySlug(directory, slug)
  if (!agency) throw notFound()
  const { name, languages, brand } = agency
  return { name, languages, brand: publicBrand(brand) }
}
