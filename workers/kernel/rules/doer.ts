type Doer = { kind: string; id: string | null }

/** Who did it, as this reader may know: nobody outside learns who of the agency it was; their own deeds they know. */
export const mayKnowDoer = (reader: Doer, by: Doer) => reader.kind === 'staff' || (by.id !== null && by.id === reader.id)
export const doerFor = (reader: Doer, { kind, id }: Doer): Doer => ({ kind, id: mayKnowDoer(reader, { kind, id }) ? id : null })
