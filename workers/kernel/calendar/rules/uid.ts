/** One thing of one agency has one name in every calendar, for ever. */
export const uidOf = (agencyId: string, subjectId: string) => `${subjectId}.${agencyId}@convoke`
