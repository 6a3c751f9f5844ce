import type { InferOutput } from 'valibot'
import type { Consent, Copies } from '$shapes/modules/privacy/shapes'
import { api } from '$lib/api'

type Fetch = typeof fetch

/** What the reader has accepted, and whether they are asked now. */
export const consentOf = (fetch: Fetch) => api(fetch).get<InferOutput<typeof Consent>>('/api/privacy/consent')

/** The copies the reader has asked for of somebody and can still fetch. */
export const copiesOf = async (fetch: Fetch, personId: string) => (await api(fetch).get<InferOutput<typeof Copies>>(`/api/privacy/copies?personId=${personId}`)).rows
