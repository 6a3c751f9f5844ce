import type { SubmitFunction } from '@sveltejs/kit'

/** For forms after which another language or another agency speaks: the page they lead to is loaded whole. */
export function wholePage(working: (busy: boolean) => void): SubmitFunction {
  return () => {
    working(true)
    return async ({ result, update }) => {
      if (result.type === 'redirect') return location.assign(result.location)
      await update({ reset: false })
      working(false)
    }
  }
}
