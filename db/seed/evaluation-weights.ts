import type { Weights } from '../../workers/modules/suppliers/rules/score'

/** What counts how much, in hundredths of the whole, until an agency says otherwise. */
export const evaluationWeights: Weights = { quality: 30, punctuality: 20, response: 15, attitude: 10, price: 15, safety: 10 }
