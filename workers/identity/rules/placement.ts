/** The shard with the fewest agencies; the first of equals. */
export function emptiest(shards: number, counted: { shard: number; agencies: number }[]) {
  const load = (shard: number) => counted.find((one) => one.shard === shard)?.agencies ?? 0
  return Array.from({ length: shards }, (_, shard) => shard).reduce((best, shard) => (load(shard) < load(best) ? shard : best), 0)
}
