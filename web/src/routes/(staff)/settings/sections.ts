import type { Session } from '$lib/session'
import { m } from '$lib/words/messages'
import { leadsAgency, leadsAll, manages, plans } from '../may'

export interface SettingsSection {
  href: string
  label: () => string
  /** One sentence: what is set here. */
  what: () => string
  sees: (me: Session) => boolean
}

const everybody = () => true

/** What can be set, in the order of the list; a section is a page below /settings and one line here. */
const all: SettingsSection[] = [
  { href: '/settings/agency', label: m.settings_agency, what: m.settings_agency_what, sees: everybody },
  { href: '/settings/brand', label: m.settings_brand, what: m.settings_brand_what, sees: everybody },
  { href: '/settings/departments', label: m.settings_departments, what: m.settings_departments_what, sees: everybody },
  { href: '/settings/categories', label: m.settings_categories, what: m.settings_categories_what, sees: everybody },
  { href: '/settings/papers', label: m.settings_papers, what: m.settings_papers_what, sees: everybody },
  { href: '/settings/skills', label: m.settings_skills, what: m.settings_skills_what, sees: everybody },
  { href: '/settings/ladders', label: m.ladders_title, what: m.ladders_what, sees: everybody },
  { href: '/settings/figures', label: m.settings_figures, what: m.settings_figures_what, sees: everybody },
  { href: '/settings/evaluation', label: m.settings_evaluation, what: m.settings_evaluation_what, sees: everybody },
  { href: '/settings/schemes', label: m.schemes_title, what: m.schemes_what, sees: everybody },
  { href: '/settings/working-days', label: m.settings_days, what: m.settings_days_what, sees: everybody },
  { href: '/settings/form', label: m.settings_form, what: m.settings_form_what, sees: everybody },
  { href: '/settings/intake', label: m.settings_intake, what: m.settings_intake_what, sees: everybody },
  { href: '/settings/plans', label: m.plans_title, what: m.plans_what, sees: everybody },
  { href: '/settings/checklist-templates', label: m.checklist_templates, what: m.checklist_templates_what, sees: everybody },
  { href: '/settings/privacy', label: m.settings_privacy, what: m.settings_privacy_what, sees: leadsAgency },
  { href: '/settings/tokens', label: m.agency_tokens, what: m.agency_tokens_what, sees: leadsAll },
  { href: '/settings/letters', label: m.letters_title, what: m.letters_what, sees: leadsAll },
  { href: '/imports', label: m.imports_title, what: m.imports_what, sees: plans },
]

export const sectionsFor = (me: Session) => all.filter(({ sees }) => sees(me))

/** The crumbs of a section's page. */
export const trailTo = (label: string) => [{ label: m.nav_settings(), href: '/settings' }, { label }]

/** Who may set the tables; limited staff would bind clients they do not see. */
export const setsTables = (me: Session) => setsTablesOf(me) && !me.limited
/** The same, as their role alone would have it. */
export const setsTablesOf = ({ role }: Pick<Session, 'role'>) => manages({ role })
