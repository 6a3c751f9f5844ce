type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>

/** What stands in a field that is still on its way after one more key press; null for keys that write nothing. */
export function typedAhead(text: string, press: Press): string | null {
  if (press.isComposing || press.ctrlKey || press.metaKey || press.altKey) return null
  if (press.key === 'Backspace') return [...text].slice(0, -1).join('')
  return [...press.key].length === 1 ? text + press.key : null
}
