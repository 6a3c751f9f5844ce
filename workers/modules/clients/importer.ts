import { clients } from '../../../db/schema/agency/clients'
import { lists, titles } from '../../kernel/exports/rules/titles'
import type { Importer } from '../../kernel/imports/importer'
import { country, line, paragraph } from '../../kernel/imports/rules/cells'
import { synonyms } from '../../kernel/imports/rules/synonyms'
import { demandFullScope } from '../../kernel/scope'

/** Clients from a table: known again by their name. */
export const clientImporter: Importer = {
  title: lists.clients, action: 'client.create', noun: 'client', table: clients, key: 'name', ofEvent: false,
  fields: () => [
    { field: 'name', title: titles.name, also: [...synonyms.company, ...synonyms.client], required: true, read: line() },
    { field: 'latin', title: titles.latin, also: synonyms.latin, required: false, read: line() },
    { field: 'country', title: titles.country, also: synonyms.country, required: true, read: country() },
    { field: 'notes', title: titles.notes, also: synonyms.notes, required: false, read: paragraph() },
  ],
  fixed: async (ctx) => {
    demandFullScope(ctx)
    return {}
  },
  usedBy: ['people.client_id', 'briefs.client_id', 'events.client_id'],
  example: { name: '远帆仪器', latin: 'Farsail Instruments', country: 'CN', notes: '' },
}
