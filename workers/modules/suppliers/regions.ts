export { regions } from '../../../db/seed/regions'
