import type { Agency } from '../../kernel/ctx'
import type { Db } from '../../kernel/db'
import { notFound } from '../../kernel/refusal'
import { publicBrand } from '../../kernel/rules/brand'
import { ownName } from '../../kernel/rules/names'
import type { Verified } from './shapes'
import { signedUnder } from './store'

/** Where a hash is looked for that names no agency. */
type Everywhere = { shards: Db[]; agencyById: (id: string) => Promise<Agency> }

/**
 * What was answered to exactly the text with this hash, for anybody who holds it on paper.
 * @throws 404 for a hash under which nobody has answered anything, whether or not there is such a text
 */
export async function verify({ shards, agencyById }: Everywhere, sha256: string): Promise<Verified> {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw notFound()
  const found = (await Promise.all(shards.map((db) => signedUnder(db, sha256)))).flat()
  const [first] = found
  if (!first) throw notFound()

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
