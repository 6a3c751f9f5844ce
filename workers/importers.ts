import type { Importers } from './kernel/imports/importer'
import { clientImporter } from './modules/clients'
import { taskImporter } from './modules/plans'
import { supplierImporter } from './modules/suppliers'

/** What can be brought in as a table. */
export const importers: Importers = { clients: clientImporter, suppliers: supplierImporter, tasks: taskImporter }
