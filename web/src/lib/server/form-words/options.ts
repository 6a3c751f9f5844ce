import { m } from '$lib/words/messages'

type Options = Record<string, () => string>

const language: Options = {
  zh: m.brief_option_language_zh,
  yue: m.brief_option_language_yue,
  en: m.brief_option_language_en,
  ja: m.brief_option_language_ja,
  ko: m.brief_option_language_ko,
  fr: m.brief_option_language_fr,
  de: m.brief_option_language_de,
  es: m.brief_option_language_es,
  other: m.brief_option_language_other,
}

const food: Options = {
  coffee: m.brief_option_food_coffee,
  lunch: m.brief_option_food_lunch,
  buffet: m.brief_option_food_buffet,
  dinner: m.brief_option_food_dinner,
  drinks: m.brief_option_food_drinks,
  breakfast: m.brief_option_food_breakfast,
}

/** What can be chosen, by question, or by table and column. */
export const optionWords: Record<string, Options> = {
  event_type: { conference: m.brief_option_event_type_conference, launch: m.brief_option_event_type_launch, dinner: m.brief_option_event_type_dinner, training: m.brief_option_event_type_training, incentive: m.brief_option_event_type_incentive, exhibition: m.brief_option_event_type_exhibition, ceremony: m.brief_option_event_type_ceremony, other: m.brief_option_event_type_other },
  event_languages: language,
  confidentiality: { open: m.brief_option_confidentiality_open, internal: m.brief_option_confidentiality_internal, confidential: m.brief_option_confidentiality_confidential, secret: m.brief_option_confidentiality_secret },
  date_standing: { fixed: m.brief_option_date_standing_fixed, preferred: m.brief_option_date_standing_preferred, month: m.brief_option_date_standing_month },
  half_days: { none: m.brief_option_half_days_none, first: m.brief_option_half_days_first, last: m.brief_option_half_days_last, both: m.brief_option_half_days_both },
  'roles.role': { guest: m.brief_option_role_guest, vip: m.brief_option_role_vip, speaker: m.brief_option_role_speaker, staff: m.brief_option_role_staff, press: m.brief_option_role_press, online: m.brief_option_role_online },
  setting: { indoor: m.brief_option_setting_indoor, outdoor: m.brief_option_setting_outdoor, both: m.brief_option_setting_both },
  'rooms.type': { single: m.brief_option_room_single, double: m.brief_option_room_double, twin: m.brief_option_room_twin, suite: m.brief_option_room_suite },
  'functions.type': { plenary: m.brief_option_function_plenary, breakout: m.brief_option_function_breakout, meeting: m.brief_option_function_meeting, exhibition: m.brief_option_function_exhibition, registration: m.brief_option_function_registration, break: m.brief_option_function_break, lunch: m.brief_option_function_lunch, reception: m.brief_option_function_reception, dinner: m.brief_option_function_dinner, show: m.brief_option_function_show, rehearsal: m.brief_option_function_rehearsal, other: m.brief_option_function_other },
  'functions.food': food,
  av: { stage: m.brief_option_av_stage, projection: m.brief_option_av_projection, led: m.brief_option_av_led, sound: m.brief_option_av_sound, lighting: m.brief_option_av_lighting, power: m.brief_option_av_power, recording: m.brief_option_av_recording },
  streaming: { none: m.brief_option_streaming_none, private: m.brief_option_streaming_private, public: m.brief_option_streaming_public, hybrid: m.brief_option_streaming_hybrid },
  'pairs.from': language,
  'pairs.into': language,
  meals: food,
  service: { plated: m.brief_option_service_plated, buffet: m.brief_option_service_buffet, shared: m.brief_option_service_shared, standing: m.brief_option_service_standing, undecided: m.brief_option_service_undecided },
  'allergens.allergen': { gluten: m.brief_option_allergen_gluten, crustaceans: m.brief_option_allergen_crustaceans, eggs: m.brief_option_allergen_eggs, fish: m.brief_option_allergen_fish, peanuts: m.brief_option_allergen_peanuts, soy: m.brief_option_allergen_soy, milk: m.brief_option_allergen_milk, nuts: m.brief_option_allergen_nuts, celery: m.brief_option_allergen_celery, mustard: m.brief_option_allergen_mustard, sesame: m.brief_option_allergen_sesame, sulphites: m.brief_option_allergen_sulphites, lupin: m.brief_option_allergen_lupin, molluscs: m.brief_option_allergen_molluscs },
  photography: { photo: m.brief_option_photography_photo, live_photo: m.brief_option_photography_live_photo, video: m.brief_option_photography_video, portrait: m.brief_option_photography_portrait, drone: m.brief_option_photography_drone },
  'materials.item': { badge: m.brief_option_material_badge, handbook: m.brief_option_material_handbook, backdrop: m.brief_option_material_backdrop, signage: m.brief_option_material_signage, gift: m.brief_option_material_gift, print: m.brief_option_material_print, other: m.brief_option_material_other },
  sustainability: { no_single_use: m.brief_option_sustainability_no_single_use, local_food: m.brief_option_sustainability_local_food, public_transport: m.brief_option_sustainability_public_transport, reuse: m.brief_option_sustainability_reuse, carbon_report: m.brief_option_sustainability_carbon_report },
  'budget_lines.category': { venue: m.brief_option_category_venue, set_up: m.brief_option_category_set_up, av: m.brief_option_category_av, interpreting: m.brief_option_category_interpreting, food: m.brief_option_category_food, rooms: m.brief_option_category_rooms, transport: m.brief_option_category_transport, speakers: m.brief_option_category_speakers, staff: m.brief_option_category_staff, photography: m.brief_option_category_photography, print: m.brief_option_category_print, gifts: m.brief_option_category_gifts, online: m.brief_option_category_online, permits: m.brief_option_category_permits, vip: m.brief_option_category_vip, fee: m.brief_option_category_fee, other: m.brief_option_category_other },
  security_level: { standard: m.brief_option_security_standard, raised: m.brief_option_security_raised, high: m.brief_option_security_high, protected: m.brief_option_security_protected },
  permit: { none: m.brief_option_permit_none, needed: m.brief_option_permit_needed, filed: m.brief_option_permit_filed, undecided: m.brief_option_permit_undecided },
  insurance: { liability: m.brief_option_insurance_liability, cancellation: m.brief_option_insurance_cancellation, equipment: m.brief_option_insurance_equipment, accident: m.brief_option_insurance_accident },
  'functions.set_up': { theatre: m.set_up_theatre, classroom: m.set_up_classroom, rounds: m.set_up_rounds, cabaret: m.set_up_cabaret, boardroom: m.set_up_boardroom, u_shape: m.set_up_u_shape, hollow_square: m.set_up_hollow_square, reception: m.set_up_reception },
  interpreting: { none: m.brief_interpreting_none, simultaneous: m.brief_interpreting_simultaneous, consecutive: m.brief_interpreting_consecutive, undecided: m.brief_interpreting_undecided },
}
