import { browser } from '$app/environment'

let arrived = !browser

/** Said once by the root layout: from here on, the components know what is chosen. */
export const scriptArrived = () => {
  arrived = true
}

/**
 * What people chose in the controls of this name while the script was still on its way; null afterwards. Taking over a
 * page sets its controls to what the server wrote, and a choice that is quietly undone is worse than none.
 */
export function chosenBefore(name: string): string[] | null {
  if (arrived) return null
  const controls = [...document.getElementsByName(name)]
  const chosen = controls.flatMap((control) => {
    if (control instanceof HTMLSelectElement) return [control.value]
    return control instanceof HTMLInputElement && control.checked ? [control.value] : []
  })
  return controls.length > 0 ? chosen : null
}
