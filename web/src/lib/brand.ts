import type { PublicBrand } from '$shapes/modules/agencies/shapes'

/** The agency's colour as the pages take it: see `.branded` in ui/ui.css. */
export const brandStyle = ({ colour }: Pick<PublicBrand, 'colour'>) => (colour ? `--brand: light-dark(${colour.light}, ${colour.dark})` : undefined)
export const brandClass = ({ colour }: Pick<PublicBrand, 'colour'>) => (colour ? 'branded' : undefined)
