/**
 * What other modules report of a supplier as news, each time one more of something is known: `good` of `of`. Hours are summed, so that
 * their mean can be told. Whoever sends one of a new kind adds it here.
 */
export const supplierFacts = [
  'offers_answered', 'hours_to_answer', 'jobs_kept', 'papers_accepted', 'papers_renewed', 'arrived_on_time', 'proofs_first_round', 'incidents_caused', 'returned_whole', 'invoices_matched', 'complaints_open',
] as const
export type SupplierFact = (typeof supplierFacts)[number]
export type Reported = { fact: SupplierFact; good: number; of: number }
