import type { Ctx } from '../../kernel/ctx'
import { phoneFrom } from '../../kernel/phone'

/** A number in whatever form it was typed, as it is kept. @throws 422 `not_a_phone` */
export const reached = <W extends { phone?: string | null }>({ agency }: Ctx, wish: W): W => (wish.phone ? { ...wish, phone: phoneFrom(wish.phone, agency.country) } : wish)
