type Told = { on: string | null; phone: string | null }
type Against = { today: string; phoneOf: (typed: string) => string | null }

/**
 * What only the agency told of can say is wrong with a wish: a day that has passed on its calendar, a phone that is none as it is dialled
 * there. A code for each field, none where all is well.
 */
export const enquiryFlaws = ({ on, phone }: Told, { today, phoneOf }: Against): Record<string, string> => ({
  ...(on !== null && on < today && { on: 'day_over' }),
  ...(phone !== null && phoneOf(phone) === null && { phone: 'not_a_phone' }),
})
