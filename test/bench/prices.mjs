// What Cloudflare charges on the Workers Paid plan beyond what the plan includes, in US dollars, as its documentation had
// it in November 2026: developers.cloudflare.com, /workers/platform/pricing, /d1/platform/pricing, /queues/platform/pricing,
// /r2/pricing, /durable-objects/platform/pricing, /email-service/platform/pricing, /observability/pricing.
const million = 1e6
const gigabyte = 1e9

/** Per unit of each thing that is charged for once. */
export const once = {
  requests: 0.3 / million,
  cpuMs: 0.02 / million,
  rowsRead: 0.001 / million,
  rowsWritten: 1 / million,
  queueOperations: 0.4 / million,
  r2Writes: 4.5 / million,
  r2Reads: 0.36 / million,
  stageCalls: 0.15 / million,
  mails: 0.35 / 1000,
  logBytes: 0.25 / gigabyte,
}

/** Per byte and month. */
export const monthly = { d1Bytes: 0.75 / gigabyte, r2Bytes: 0.015 / gigabyte }

export const plan = 5

export const costOf = (usage, prices) => Object.keys(prices).reduce((sum, key) => sum + usage[key] * prices[key], 0)
