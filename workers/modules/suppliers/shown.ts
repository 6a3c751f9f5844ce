import type { Ctx } from '../../kernel/ctx'
import { phoneShown } from '../../kernel/phone'

/** A supplier as they are told to the outside, their number also as it is dialled from here. */
export const shown = <S extends { phone: string | null }>({ agency }: Ctx, supplier: S) => ({ ...supplier, phoneShown: supplier.phone && phoneShown(supplier.phone, agency.country) })
