/** The token of `Authorization: Bearer …`, or null where there is none. */
export const bearerOf = (header: string | undefined) => /^Bearer (\S+)\s*$/i.exec(header ?? '')?.[1] ?? null
