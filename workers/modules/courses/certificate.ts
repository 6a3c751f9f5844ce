import type { Ctx } from '../../kernel/ctx'
import { opaque } from '../../kernel/opaque'
import { pdf, writer } from '../../kernel/pdf'
import { forbidden, notFound } from '../../kernel/refusal'
import { colourOf, plain, publicBrand } from '../../kernel/rules/brand'
import { facesFor } from '../../kernel/rules/slices'
import { logoOf } from '../agencies/index'
import type { Verifier } from '../signoffs/index'
import { numberOf } from './rules/certificate'
import { certificatePaper, height, width } from './rules/paper'
import { sessionById } from './read'
import { holds } from './shown'
import type { CertificateQuery } from './shapes'
import { certifiedUnder, findPlace } from './store'

/** A certificate as a PDF, for its holder and for those who hold the session; `assets` has its fonts. @throws 404 where there is none; 403 `not_yours_to_hold` */
export async function certificateOf(ctx: Ctx, assets: Fetcher, id: string, { personId, language }: CertificateQuery) {
  const who = personId ?? ctx.actor.id!
  const [found, place] = await Promise.all([sessionById(ctx, id), findPlace(ctx, id, who)])
  if (who !== ctx.actor.id && !holds(ctx, found)) throw forbidden('not_yours_to_hold')
  if (!place?.certificate || !place.sha256) throw notFound()
  const { certificate, sha256 } = place
  const { logo } = ctx.agency.brand ?? plain
  const faces = facesFor(language, ctx.agency.languages)
  const address = `${ctx.origin}/verify/${sha256}`
  const [writes, picture] = await Promise.all([writer(assets, faces), logoOf(ctx.files, logo)])
  const paper = certificatePaper({ certificate, language, sha256, address, colour: colourOf(ctx.agency.brand), logo: picture && opaque(picture), writes })
  return pdf(assets, faces, { width, height, language, at: `${certificate.issuedOn ?? certificate.on}T00:00:00Z`, ...paper })
}

/** A certificate for anybody who holds it on paper. */
export const verifyCertificate: Verifier = async ({ shards, agencyById }, sha256) => {
  const [found] = (await Promise.all(shards.map((db) => certifiedUnder(db, sha256)))).flat()
  if (!found) return null
  const { name, languages, zone, brand } = await agencyById(found.agencyId)
  const { holder, names, minutes, on, trainer } = found.certificate
  return { agency: { name, languages, zone, brand: publicBrand(brand) }, sha256, certificate: { number: numberOf(found.certificate), holder, names, minutes, on, trainer }, ended: found.ended }
}
