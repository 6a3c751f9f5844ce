import * as v from 'valibot'

export const Agency = v.object({
  id: v.string(),
  slug: v.string(),
  name: v.string(),
  country: v.string(),
  zone: v.string(),
  currency: v.string(),
  languages: v.array(v.string()),
})
