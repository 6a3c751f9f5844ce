export async function consume(_batch: MessageBatch<unknown>, _env: Env): Promise<void> {}
