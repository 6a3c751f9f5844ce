type Candidate = { may: boolean; reasons: readonly unknown[] }

/** Whoever has nothing against them comes first, then those with least, last those who may not have it; among equals the order stays as it is. */
export const fitFirst = (a: Candidate, b: Candidate) => Number(b.may) - Number(a.may) || a.reasons.length - b.reasons.length
