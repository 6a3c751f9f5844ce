import type { VerifiedCertificate } from '$shapes/modules/signoffs/shapes'
import { m } from '$lib/words/messages'

/** Whether a certificate holds, in the words that stand above it. */
export const certificateTitle = ({ ended }: Pick<VerifiedCertificate, 'ended'>) =>
  !ended ? m.verify_certificate_title() : ended.replaced ? m.verify_certificate_replaced_title() : m.verify_certificate_back_title()
