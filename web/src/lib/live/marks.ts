/** What somebody reads: not what is said aloud anyway, and not what they are typing into. */
const silent = '[role=status], [aria-live], [hidden], input, textarea, select, option, script, style'

/** Watches what a page shows while it is brought up to date. Ending it answers with the elements that now say something else. */
export function watchPage(page: Element): () => Element[] {
  const records: MutationRecord[] = []
  const seen = new MutationObserver((some) => void records.push(...some))
  seen.observe(page, { childList: true, characterData: true, subtree: true })
  return () => {
    records.push(...seen.takeRecords())
    seen.disconnect()
    return changed(page, records)
  }
}

function changed(page: Element, records: MutationRecord[]) {
  const left = new Set(records.flatMap(({ removedNodes }) => [...removedNodes]))
  const come = records.flatMap(({ type, target, addedNodes }) => (type === 'characterData' ? [target] : [...addedNodes].filter((node) => !left.has(node))))
  const elements = come.map((node) => (node instanceof Element ? node : node.parentElement))
  return [...new Set(elements)].filter((one): one is Element => one !== null && one !== page && page.contains(one) && !one.closest(silent) && one.textContent !== '')
}

/** The accent's soft ground for two seconds, on what has changed under the reader. */
export function mark(elements: Element[]) {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return
  const soft = getComputedStyle(document.documentElement).getPropertyValue('--accent-soft')
  for (const element of elements) element.animate([{ backgroundColor: soft }, { backgroundColor: soft, offset: 0.7 }, {}], { duration: 2000 })
}
