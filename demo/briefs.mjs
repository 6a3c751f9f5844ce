// What the demo's clients have written, and how far each brief has come.
import { day } from './days.mjs'

const money = (amount, currency) => ({ amount, currency })

export const summit = {
  title: 'Meridian Health Summit',
  answers: {
    goal: 'Launch the regional programme of next year and hold 40 partner meetings.',
    audience: 'Hospital directors, partners and press from East Asia.',
    from: day(45), to: day(46), flexible: false, expected: 612, vip: 24, city: 'Shanghai', venue: 'West Bund Hall',
    interpreting: 'simultaneous', languages: 'Chinese into English and Japanese',
    dietary: '60 vegetarian, 8 without nuts. Halal number follows.', accessibility: 'Two wheelchair users, one induction loop in the plenary.',
    ceiling: money(144_000_000, 'CNY'), tax_included: true,
    event_type: 'conference', event_languages: ['zh', 'en', 'ja'], confidentiality: 'internal', decision_maker: 'Helen Zhao, with the regional board', decision_on: day(10),
    'measures.m1': { what: 'Partner meetings held', target: '40' }, 'measures.m2': { what: 'Guests who would come again', target: '8 of 10' },
    'history.y1': { year: 2025, place: 'Hangzhou', guests: 540 }, 'history.y2': { year: 2024, place: 'Shanghai', guests: 480, note: 'First year with streaming' },
    date_standing: 'fixed', load_in: day(44), load_out: day(47), minimum: 540, maximum: 650, guaranteed: 600,
    'roles.r1': { role: 'guest', expected: 588 }, 'roles.r2': { role: 'vip', expected: 24 }, 'roles.r3': { role: 'speaker', expected: 18 }, 'roles.r4': { role: 'online', expected: 900 },
    setting: 'indoor', area: 1400, ceiling_height: 8,
    'rooms.n1': { night: day(44), type: 'single', count: 60 }, 'rooms.n2': { night: day(45), type: 'single', count: 180 }, 'rooms.n3': { night: day(45), type: 'suite', count: 6 },
    'transfers.t1': { date: day(44), time: '16:30', from: 'Pudong T2', to: 'Hotel', people: 12 }, 'vips.v1': { name: '中村 健', position: 'Director, Osaka General', arrives: day(44), leaves: day(46), needs: 'Japanese interpreter' },
    'functions.f1': { date: day(45), start: '08:00', end: '09:00', name: 'Check-in', type: 'registration', pax: 612, hold: true },
    'functions.f2': { date: day(45), start: '09:00', end: '11:30', name: 'Opening plenary', type: 'plenary', pax: 612, set_up: 'theatre', av: 'LED wall, 4 stage microphones' },
    'functions.f3': { date: day(45), start: '13:30', end: '16:00', name: 'Cardiology', type: 'breakout', pax: 220, set_up: 'classroom', breakout_of: 'f2' },
    'functions.f4': { date: day(45), start: '13:30', end: '16:00', name: 'Imaging', type: 'breakout', pax: 180, set_up: 'classroom', breakout_of: 'f2' },
    'functions.f5': { date: day(45), start: '18:30', end: '22:00', name: 'Welcome dinner', type: 'dinner', pax: 600, set_up: 'rounds', food: 'dinner' },
    av: ['stage', 'led', 'sound', 'lighting', 'recording'], microphones: 8, streaming: 'private', online_guests: 900, mbps_up: 50, mbps_down: 200,
    'pairs.p1': { from: 'zh', into: 'en' }, 'pairs.p2': { from: 'zh', into: 'ja' }, booths: 2, headsets: 420,
    meals: ['coffee', 'lunch', 'dinner'], service: 'shared', vegetarian: 60, halal: 35, 'allergens.a1': { allergen: 'nuts', people: 8 }, 'allergens.a2': { allergen: 'crustaceans', people: 11 },
    photography: ['photo', 'live_photo', 'video'], hosts: 10, 'materials.i1': { item: 'badge', quantity: 680 }, 'materials.i2': { item: 'handbook', quantity: 620, note: 'Chinese and English' },
    wheelchairs: 2, hearing_loop: true, sustainability: ['no_single_use', 'local_food'],
    'budget_lines.b1': { category: 'venue', amount: money(42_000_000, 'CNY') }, 'budget_lines.b2': { category: 'av', amount: money(36_000_000, 'CNY') }, 'budget_lines.b3': { category: 'food', amount: money(38_000_000, 'CNY') },
    contingency: 8, payment_days: 30, order_number: true, 'criteria.c1': { criterion: 'Price', weight: 40 }, 'criteria.c2': { criterion: 'Team', weight: 35 }, 'criteria.c3': { criterion: 'Sustainability', weight: 25 },
    security_level: 'raised', first_aiders: 4, permit: 'needed', permit_on: day(14), insurance: ['liability', 'accident'],
  },
  question: { field: 'dietary', text: 'How many of the 612 guests need halal meals? The kitchen orders ten days before.', dueOn: day(7) },
  answer: '35, of which 6 are VIP.',
  tasks: [
    { title: 'Hold West Bund Hall for both days', owner: 'hao', dueOn: day(3), done: true, evidenceAsked: true, evidence: 'Both days held on option, confirmed by mail from the hall' },
    { title: 'Ask three AV suppliers for quotes', owner: 'hao', dueOn: day(5), stage: 'doing' },
    { title: 'Check the lift for wheelchair users', owner: 'min', dueOn: day(9), evidenceAsked: true },
    { title: 'Draft the seating of the opening dinner', owner: 'yue', dueOn: day(14) },
    { title: 'Book six interpreters, three booths', owner: 'hao', dueOn: day(-1), stage: 'waiting' },
    { title: 'Sign the hall contract', owner: 'boss', dueOn: day(2) },
  ],
  droppedTask: { title: 'Ask for a drone permit', owner: 'hao', dueOn: day(20) },
  team: [{ person: 'yue', duty: 'producer' }, { person: 'yue', duty: 'venue' }, { person: 'min', duty: 'registration' }, { person: 'min', duty: 'logistics' }],
  checklists: [
    { templateId: 'clt_site_visit', owner: 'yue', task: 'Check the lift for wheelchair users', ticks: { l1: true, l2: 6.4, l3: 1.1, l4: true, l5: true } },
    { templateId: 'clt_equipment_test', owner: null, ticks: {} },
  ],
  promises: {
    owners: { hao: ['from', 'to', 'city', 'venue', 'expected'], yue: ['interpreting', 'languages', 'vip'], min: ['dietary', 'accessibility'] },
    work: { venue: 'Hold West Bund Hall for both days', interpreting: 'Book six interpreters, three booths', accessibility: 'Check the lift for wheelchair users' },
    kept: { key: 'city', text: 'Venue contract names Shanghai; signed copy on file.' },
    threatened: { key: 'dietary', text: 'The kitchen cannot yet say whether 35 halal meals come from a certified kitchen.' },
    drop: { key: 'audience', reason: 'Press from Tokyo cannot come: their own summit is that week. May we invite press from Shanghai instead?' },
  },
}

export const partnerEvening = { title: 'Partner evening', answers: { goal: 'Thank thirty partners over dinner.', expected: 30, city: 'Shanghai' } }

export const tooEarly = { title: 'Spring reception', answers: { goal: 'Perhaps in April, perhaps not at all.' } }

export const launch = {
  title: 'Spectrometer launch',
  answers: {
    goal: 'Show the new spectrometer to laboratories and sign twelve pilots.', from: day(120), to: day(120), flexible: true,
    expected: 180, vip: 10, city: 'Suzhou', interpreting: 'consecutive', languages: 'English into Chinese', ceiling: money(38_000_000, 'CNY'),
  },
  question: { field: 'venue', text: 'Do you have a venue in mind, or shall we propose three near the science park?', dueOn: day(4) },
}

export const walkThrough = { kind: 'call', title: 'Walk through the programme', startsAt: `${day(6)}T06:00:00Z`, endsAt: `${day(6)}T07:00:00Z`, place: 'https://meet.example/summit' }

/** The same launch once more, begun by hand a few days off. */
export const launchAgain = { title: 'Northlight spectrometer launch', answers: { goal: 'Show the new spectrometer to laboratories.', from: day(124), to: day(124) } }

export const seminar = {
  title: 'Service engineers’ seminar',
  answers: { goal: 'Train 60 engineers on the new maintenance procedure.', from: day(80), to: day(81), expected: 60, city: 'Shanghai', ceiling: money(9_500_000, 'CNY') },
}

export const tasting = {
  title: '春茶品鑑會',
  answers: {
    goal: '發表春茶新品，邀請 80 位通路夥伴與媒體。', from: day(100), to: day(100), expected: 80, vip: 6, city: '台北', venue: '松山文創園區',
    interpreting: 'none', hosts: 4, vegetarian: 20, 'functions.f1': { date: day(100), start: '14:00', end: '16:30', name: '品鑑會', type: 'reception', pax: 80, set_up: 'cabaret', food: 'coffee' },
    dietary: '素食 20 位。', ceiling: money(120_000_000, 'TWD'), tax_included: true,
  },
}
