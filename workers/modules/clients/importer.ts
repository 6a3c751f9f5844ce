import { clients } from '../../../db/schema/agency/clients'
import { lists, titles } from '../../kernel/exports/rules/titles'
import type { Importer } from '../../kernel/imports/importer'
import { country, line, paragraph } from '../../kernel/imports/rules/cells'
import { demandFullScope } from '../../kernel/scope'

/** Clients from a table: known again by their name. */
export const clientImporter: Importer = {
  title: lists.clients, action: 'client.create', noun: 'client', table: clients, key: 'name', ofEvent: false,
  fields: () => [
    { field: 'name', title: titles.name, also: ['company', '公司', '公司名称', '公司名稱', '客户', '客戶', '客户名称', '客戶名稱'], required: true, read: line() },
    { field: 'latin', title: titles.latin, also: ['english name', '英文名', '英文名称', '英文名稱'], required: false, read: line() },
    { field: 'country', title: titles.country, also: ['country or region', '国家', '國家', '国家地区', '國家地區'], required: true, read: country() },
    { field: 'notes', title: titles.notes, also: ['remarks', '说明', '說明'], required: false, read: paragraph() },
  ],
  fixed: async (ctx) => {
    demandFullScope(ctx)
    return {}
  },
  usedBy: ['people.client_id', 'briefs.client_id', 'events.client_id'],
  example: { name: '远帆仪器', latin: 'Farsail Instruments', country: 'CN', notes: '' },
}
