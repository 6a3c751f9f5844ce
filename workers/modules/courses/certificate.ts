import type { Ctx } from '../../kernel/ctx'
import { forbidden, notFound } from '../../kernel/refusal'
import { plain, publicBrand } from '../../kernel/rules/brand'
import type { Verifier } from '../signoffs/index'
import { numberOf } from './rules/certificate'
import { certificatePaper } from './rules/paper'
import { sessionById } from './read'
import { holds } from './shown'
import type { CertificateQuery } from './shapes'
import { certifiedUnder, findPlace } from './store'

const ourColour = '#0a5a7d'

/** A certificate as a PDF, for its holder and for those who hold the session. @throws 404 where there is none; 403 `not_yours_to_hold` */
export async function certificateOf(ctx: Ctx, id: string, { personId, language }: CertificateQuery) {
  const who = personId ?? ctx.actor.id!
  const [found, place] = await Promise.all([sessionById(ctx, id), findPlace(ctx, id, who)])
  if (who !== ctx.actor.id && !holds(ctx, found)) throw forbidden('not_yours_to_hold')
  if (!place?.certificate || !place.sha256) throw notFound()
  const { colour } = ctx.agency.brand ?? plain
  return certificatePaper({ certificate: place.certificate, language, sha256: place.sha256, address: `${ctx.origin}/verify/${place.sha256}`, colour: colour?.light ?? ourColour })
}

/** A certificate for anybody who holds it on paper. */
export const verifyCertificate: Verifier = async ({ shards, agencyById }, sha256) => {
  const [found] = (await Promise.all(shards.map((db) => certifiedUnder(db, sha256)))).flat()
  if (!found) return null
  const { name, languages, zone, brand } = await agencyById(found.agencyId)
  const { holder, names, minutes, on, trainer } = found.certificate
  return { agency: { name, languages, zone, brand: publicBrand(brand) }, sha256, certificate: { number: numberOf(found.certificate), holder, names, minutes, on, trainer }, ended: found.ended }
}
