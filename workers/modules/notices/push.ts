import { asLocale } from '../../kernel/mail'
import type { Earshot, Heard } from '../../kernel/outbox/listener'
import { openLink } from '../../kernel/rules/open-link'
import { audienceOf } from '../../kernel/rules/roles'
import { noticesPath } from './rules/paths'
import { devicesOf, type Concerned } from './store'
import { pushWords } from './words/push'

/** A push for every device of these readers, as rows. All of an agency share one place on the screen: the newest takes it. */
export async function pushesFor(world: Earshot, { origin }: Heard, readers: Concerned[]) {
  if (readers.length === 0) return []
  const { agency } = world
  const devices = await devicesOf(world, readers.map(({ id }) => id))
  return devices.flatMap((device) => {
    const reader = readers.find(({ id }) => id === device.personId)
    if (!reader) return []
    const locale = asLocale(reader.locale)
    const message = { title: agency.name, body: pushWords[locale](agency.name), lang: locale, url: openLink(origin, agency.slug, noticesPath(audienceOf(reader.role))), tag: agency.slug }
    return [{ agencyId: agency.id, id: world.newId('push'), deviceId: device.id, message }]
  })
}
