/** A page of a thing that was looked at on this device. */
export interface Recent {
  href: string
  label: string
}

const most = 8
const thing = /^(\/portal)?\/(briefs|events|clients|people|suppliers)\/[a-z]{3}_\w+$/
const keyOf = (person: string) => `recent ${person}`

/** What this person looked at last, the newest first; gone with the tab, for a device may be shared. */
export function recent(person: string): Recent[] {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(person)) ?? '[]')
  } catch {
    return []
  }
}

export function lookedAt(person: string, href: string, label: string) {
  if (!thing.test(href) || !label) return
  const list = [{ href, label }, ...recent(person).filter((one) => one.href !== href)].slice(0, most)
  try {
    sessionStorage.setItem(keyOf(person), JSON.stringify(list))
  } catch {
    // A browser that keeps nothing has no recent things.
  }
}
