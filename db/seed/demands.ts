import type { Demand, DemandHolder, Level } from '../../workers/modules/credentials/rules/kinds'

type Where = { category?: string; region?: string }

const asked = (holder: DemandHolder, kind: string, level: Demand['level'], { category, region }: Where = {}): Demand => ({ kind, holder, category: category ?? null, region: region ?? null, level })

/** One paper of companies, in the categories that are named, wherever it is or in one region. */
const across = (kind: string, wanted: Partial<Record<Level, string>>, { holder = 'company' as DemandHolder, region }: { holder?: DemandHolder; region?: string } = {}) =>
  Object.entries(wanted).flatMap(([level, categories]) => categories.split(' ').map((category) => asked(holder, kind, level as Level, { category, ...(region && { region }) })))

const union = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ')
const everybody = ['bank_account', 'case_studies', 'nda', 'anti_bribery', 'data_processing', 'code_of_conduct']

/** Who somebody is, by the country they are at home in. */
const atHome = (rows: Demand[]): Demand[] => rows.map((row) => ({ ...row, home: true }))

const registrations = atHome([
  asked('company', 'trade_register', 'required'),
  ...Object.entries({ CN: 'business_licence', TW: 'company_registration_tw', HK: 'business_registration_hk', GB: 'company_registration_gb' }).flatMap(([region, kind]) => [
    asked('company', kind, 'required', { region }), asked('company', 'trade_register', 'not_asked', { region }),
  ]),
  asked('company', 'w9_us', 'required', { region: 'US' }),
  asked('company', 'vat_gb', 'if_applicable', { region: 'GB' }),
  ...union.map((region) => asked('company', 'vat_eu', 'if_applicable', { region })),
])

const insurances = [
  ...across('public_liability', { required: 'venue av staging catering transport', optional: 'hosts interpreting photography security medical' }),
  ...across('employer_liability', { required: 'venue av staging catering hosts transport', optional: 'interpreting photography security medical' }),
]

const isoPapers = ['iso_9001', 'iso_14001', 'iso_20121'].flatMap((kind) => across(kind, { optional: 'venue av staging catering interpreting' }))

/** Mainland China licenses who deals in food; elsewhere they are registered. */
const food = [
  ...across('food_licence', { required: 'catering', if_applicable: 'venue' }, { region: 'CN' }),
  ...across('food_registration', { required: 'catering', if_applicable: 'venue' }),
  ...['catering', 'venue'].map((category) => asked('company', 'food_registration', 'not_asked', { category, region: 'CN' })),
  ...across('health_certificate', { if_applicable: 'catering' }),
  ...['CN', 'TW'].flatMap((region) => [
    ...across('health_certificate', { required: 'catering' }, { region }), ...across('health_certificate', { required: 'catering' }, { region, holder: 'worker' }),
  ]),
]

const trades = [
  ...across('fire_inspection', { required: 'venue', if_applicable: 'catering' }),
  ...across('work_permit', { required: 'av staging', if_applicable: 'venue' }), ...across('work_permit', { if_applicable: 'av staging venue' }, { holder: 'worker' }),
  ...across('interpreter_qualification', { required: 'interpreting' }), ...across('interpreter_qualification', { if_applicable: 'interpreting' }, { holder: 'worker' }),
  ...across('vehicle_licence', { required: 'transport' }), ...across('vehicle_licence', { required: 'transport' }, { holder: 'vehicle' }),
  ...across('driver_licence', { required: 'transport' }), ...across('driver_licence', { if_applicable: 'transport' }, { holder: 'worker' }),
  ...across('flight_permission', { if_applicable: 'photography' }), ...across('image_rights', { if_applicable: 'photography' }),
  ...across('security_licence', { if_applicable: 'security' }), ...across('security_licence', { required: 'security' }, { region: 'CN' }),
  ...across('guard_licence', { if_applicable: 'security' }, { holder: 'worker' }),
  ...across('medical_licence', { if_applicable: 'medical' }), ...across('medical_licence', { required: 'medical' }, { region: 'CN' }),
]

/** An interpreter, a host or a photographer on their own. */
const persons = [
  ...['identity', ...everybody].map((kind) => asked('natural_person', kind, 'required')),
  asked('natural_person', 'personal_insurance', 'if_applicable'),
  asked('natural_person', 'labour_receipt_tw', 'required', { region: 'TW' }),
  asked('natural_person', 'ir35_gb', 'required', { region: 'GB' }),
  ...atHome([asked('natural_person', 'w9_us', 'required', { region: 'US' })]),
  ...across('interpreter_qualification', { required: 'interpreting' }, { holder: 'natural_person' }),
  ...['flight_permission', 'image_rights'].flatMap((kind) => across(kind, { if_applicable: 'photography' }, { holder: 'natural_person' })),
]

/** Who crosses a venue's door as one of a crew says who they are. */
const crew = [asked('worker', 'identity', 'if_applicable')]

/** What is asked of whom until an agency says otherwise. */
export const demands: Demand[] = [...registrations, ...everybody.map((kind) => asked('company', kind, 'required')), ...insurances, ...isoPapers, ...food, ...trades, ...persons, ...crew]
