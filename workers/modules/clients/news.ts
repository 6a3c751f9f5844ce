type Agreed = { id: string; name: string; counterpartId?: string | null; ndaEndsOn?: string | null }

/** For whoever speaks to them, and those who lead the agency: the agreement to keep a client's secrets ends. */
export const ndaEnds = ({ id, name, counterpartId, ndaEndsOn }: Agreed) => ({
  kind: 'client.nda_ends', subject: { kind: 'client', id, clientId: id }, to: counterpartId ? [counterpartId] : [], title: name, dueOn: ndaEndsOn,
})
