import type { PaperTable } from '$shapes/modules/credentials/table-shapes'
import type { DemandHolder, FieldKind, HolderKind, Term } from '$shapes/modules/credentials/rules/kinds'
import { m } from '$lib/words/messages'

export type Kind = PaperTable['rows'][number]
export type Row = PaperTable['demands'][number]

export const levelWords: Record<Row['level'], () => string> = { required: m.demand_required, if_applicable: m.paper_if_applicable, optional: m.paper_optional, not_asked: m.demand_not_asked }
export const whomWords: Record<DemandHolder, () => string> = { company: m.demand_company, natural_person: m.demand_natural_person, worker: m.demand_worker, vehicle: m.demand_vehicle }
export const holderWords: Record<HolderKind, () => string> = { supplier: m.demand_supplier, worker: m.demand_worker, vehicle: m.demand_vehicle, person: m.demand_person }
export const termWords: Record<Term, () => string> = { to_date: m.kind_to_date, none: m.kind_no_term, either: m.kind_either }

/** What stands on its own in every language is not translated. */
export const fieldKindWords: Record<FieldKind, () => string> = {
  line: m.form_kind_text, paragraph: m.form_kind_paragraph, date: m.form_kind_day, number: m.form_kind_number, amount: m.field_amount,
  uscc: m.field_uscc, tw_ubn: m.field_tw_ubn, gb_company: m.field_gb_company, gb_vat: m.field_gb_vat, eu_vat: m.field_eu_vat, iban: () => 'IBAN', food_licence: m.field_food_licence, ein: () => 'EIN',
  hk_br: m.field_hk_br, cnaps: m.field_cnaps, bic: () => 'BIC (SWIFT)',
}

/** One row in an address. */
export const rowKey = ({ holder, category, region }: Pick<Row, 'holder' | 'category' | 'region'>) => [holder, category ?? '', region ?? ''].join('.')
