const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** The noun each prefix stands for; an id says what it names. */
export const prefixes = {
  address: 'adr', agency: 'agy', analysis: 'ana', answer: 'ans', ask: 'ask', badge: 'bdg', badge_key: 'bky', blocked: 'blk', appraisal: 'apr', approval: 'apv', assessment: 'asm', audit: 'aud', booking: 'bkg', brief: 'bri', call: 'cal', category: 'cat', checklist: 'chk',
  checklist_template: 'clt', client: 'cli', consent: 'con', copy: 'cpy', crew: 'crw', course: 'crs', course_place: 'plc', course_session: 'cls', credential: 'crd', decision: 'dcs', department: 'dep', device: 'dev', duty: 'dut', erasure: 'era', evaluation: 'evl',
  event: 'evt', exception: 'exc', experience: 'exp', feed: 'fed', file: 'fil', handover: 'hov', import: 'imp', invitation: 'inv', issue: 'iss', kind: 'knd', ladder: 'ldr', leave: 'lea', link: 'lnk', mail: 'mai', message: 'msg', news: 'nws', note: 'nte', notice: 'ntc', pair: 'pai', paper_link: 'plk', person: 'per', post: 'pst',
  privacy: 'pvn', promise: 'prm', push: 'psh', qualification: 'qal', reading: 'rdg', request: 'req', restriction: 'rst',
  signing: 'sgn', signoff: 'sig', skill: 'skl', standby: 'sby', supplier: 'sup', task: 'tsk', template: 'tpl', thread: 'thr', tick: 'tck', tier: 'tir', token: 'tok', training_request: 'trq', training: 'trn', scheme: 'sch', cycle: 'cyc', certificate: 'crt', user: 'usr', version: 'ver', view: 'viw', wording: 'wrd',
} as const
export type Noun = keyof typeof prefixes

/** What an id names, by its prefix; undefined for what is no id of ours. */
export function nounIn(id: string): Noun | undefined {
  const prefix = id.split('_')[0]
  return (Object.keys(prefixes) as Noun[]).find((noun) => prefixes[noun] === prefix)
}

/** A sortable id such as `evt_01jdc3m2v0…`: 48 bits of time, 80 bits of chance, Crockford base 32. */
export function newId(noun: Noun, at: number) {
  return `${firstId(noun, at)}${chance(16)}`
}

/** So many letters that nobody guesses, five bits in each. */
export const chance = (letters: number) => Array.from(crypto.getRandomValues(new Uint8Array(letters)), (byte) => alphabet[byte % 32]).join('')

/** What every id drawn at this instant begins with; those drawn later sort after it. */
export function firstId(noun: Noun, at: number) {
  let time = ''
  for (let rest = at, i = 0; i < 10; i++, rest = Math.floor(rest / 32)) time = alphabet[rest % 32] + time
  return `${prefixes[noun]}_${time}`
}
