/** "1,200" and full-width digits are numbers; "about 600" is not, nor what is too long to be counted exactly. */
export function wholeNumber(typed: string): number | null {
  const plain = typed.normalize('NFKC').replace(/[\s,]/g, '')
  return /^-?\d{1,15}$/.test(plain) ? Number(plain) : null
}

const counted = /\s*(?:个人|個人|[人位名]|people|persons?|guests?|pax)\.?$/i

/** How many people somebody means: the number, with or without what is counted, `120 人`. Null for what says no number. */
export const headcount = (typed: string) => wholeNumber(typed.normalize('NFKC').trim().replace(counted, ''))
