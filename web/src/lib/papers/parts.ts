import type { Exceptions } from '$shapes/modules/suppliers/exception-shapes'
import type { Credential } from './types'

/** What a paper's page needs only for one that is being filled in, or where somebody asks to be let pass without: the others do not wait for it. */
export async function partsOf({ paper, exceptions = [] }: { paper: Credential | null; exceptions?: Exceptions['rows'] }, url: URL) {
  const [writing, excepting] = await Promise.all([
    paper?.state === 'uploaded' ? import('./Writing.svelte') : null,
    exceptions.length > 0 || url.searchParams.has('except') ? import('./Exceptions.svelte') : null,
  ])
  return { Writing: writing?.default ?? null, Exceptions: excepting?.default ?? null }
}
export type Parts = Awaited<ReturnType<typeof partsOf>>
