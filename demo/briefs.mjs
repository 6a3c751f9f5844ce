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
  },
  question: { field: 'dietary', text: 'How many of the 612 guests need halal meals? The kitchen orders ten days before.', dueOn: day(7) },
  answer: '35, of which 6 are VIP.',
  tasks: [
    { title: 'Hold West Bund Hall for both days', owner: 'hao', dueOn: day(3), done: true },
    { title: 'Ask three AV suppliers for quotes', owner: 'hao', dueOn: day(5) },
    { title: 'Check the lift for wheelchair users', owner: 'min', dueOn: day(9) },
    { title: 'Draft the seating of the opening dinner', owner: 'yue', dueOn: day(14) },
    { title: 'Book six interpreters, three booths', owner: 'hao', dueOn: day(-1) },
    { title: 'Sign the hall contract', owner: 'boss', dueOn: day(2) },
  ],
  droppedTask: { title: 'Ask for a drone permit', owner: 'hao', dueOn: day(20) },
  duties: [{ person: 'yue', duty: 'producer' }, { person: 'min', duty: 'registration' }],
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

export const seminar = {
  title: 'Service engineers’ seminar',
  answers: { goal: 'Train 60 engineers on the new maintenance procedure.', from: day(80), to: day(81), expected: 60, city: 'Shanghai', ceiling: money(9_500_000, 'CNY') },
}

export const tasting = {
  title: '春茶品鑑會',
  answers: {
    goal: '發表春茶新品，邀請 80 位通路夥伴與媒體。', from: day(100), to: day(100), expected: 80, vip: 6, city: '台北', venue: '松山文創園區',
    interpreting: 'none', dietary: '素食 20 位。', ceiling: money(120_000_000, 'TWD'), tax_included: true,
  },
}
