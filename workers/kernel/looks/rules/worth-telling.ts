/** What nobody needs to hear of who comes back to a thing: the product's own bookkeeping, and what a later step repeats. */
const bookkeeping = ['file.add', 'file.cancel', 'file.expire', 'notice.read', 'view.keep']

/** What a client's contacts may learn from the trail; all else is the agency's own affair. */
const forClients = ['event.create', 'event.change', 'event.staff']
const clientNouns = ['brief', 'question', 'signoff']

/** Whether an act belongs in "since you last looked" of a reader of this kind. */
export function worthTelling(action: string, reader: string) {
  if (bookkeeping.includes(action) || action.endsWith('.join_event')) return false
  return reader === 'staff' || forClients.includes(action) || clientNouns.includes(action.split('.')[0]!)
}
