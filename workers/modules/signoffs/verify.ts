import type { Agency } from '../../kernel/ctx'
import type { Db } from '../../kernel/db'
import { notFound } from '../../kernel/refusal'
import { publicBrand } from '../../kernel/rules/brand'
import { ownName } from '../../kernel/rules/names'
import type { Verified, VerifiedCertificate } from './shapes'
import { signedUnder } from './store'

/** Where a hash is looked for that names no agency. */
export type Everywhere = { shards: Db[]; agencyById: (id: string) => Promise<Agency> }
/** What one kind of paper says to its hash; null where there is none of its kind. */
export type Verifier = (world: Everywhere, sha256: string) => Promise<Verified | VerifiedCertificate | null>

/**
 * What a hash stands under, for anybody who holds it on paper.
 * @throws 404 for a hash under which nobody has answered anything and nothing was certified, whether or not there is such a text
 */
export async function verify(verifiers: Verifier[], world: Everywhere, sha256: string) {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw notFound()
  const [found] = (await Promise.all(verifiers.map((one) => one(world, sha256)))).filter((one) => one !== null)
  if (!found) throw notFound()
  return found
}

/** What was answered to exactly the text with this hash. */
export const verifySignature = async ({ shards, agencyById }: Everywhere, sha256: string): Promise<Verified | null> => {
  const found = (await Promise.all(shards.map((db) => signedUnder(db, sha256)))).flat()
  const [first] = found
  if (!first) return null

  const { agencyId, subjectKind, title, version } = first.signoff
  const { name, languages, zone, brand } = await agencyById(agencyId)
  return {
    agency: { name, languages, zone, brand: publicBrand(brand) },
    subject: { kind: subjectKind, title },
    version,
    sha256,
    answers: found.map(({ signoff, person }) => ({ answer: signoff.answer, by: signoff.signedAs ?? ownName(person), at: signoff.createdAt })),
    supersededBy: first.agreed !== null && first.agreed > version ? first.agreed : null,
  }
}
