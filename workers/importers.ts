import type { Importers } from './kernel/imports/importer'
import { peopleImporter } from './identity/people-importer'
import { clientImporter } from './modules/clients'
import { taskImporter } from './modules/plans'
import { supplierImporter } from './modules/suppliers'
import { trainingImporter } from './modules/training'

/** What can be brought in as a table. */
export const importers: Importers = { clients: clientImporter, people: peopleImporter, suppliers: supplierImporter, tasks: taskImporter, training: trainingImporter }
