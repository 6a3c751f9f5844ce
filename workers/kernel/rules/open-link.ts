/** A link for outside the product: through the agency, since its reader may belong to several. */
export const openLink = (origin: string, slug: string, path: string) => `${origin}/open/${slug}?to=${encodeURIComponent(path)}`
