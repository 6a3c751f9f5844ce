import { newArchive } from '../../kernel/archive'
import { after, minutes } from '../../kernel/clock'
import { open, shard } from '../../kernel/db'
import { logBug } from '../../kernel/log'
import type { Keeper, PersonalFile } from '../../kernel/personal'
import { indexPage } from './rules/index-page'
import { knownBy } from './rules/names'
import { claimCopy, directoryRecords, noteCopy, personOfCopy, type CopyRow } from './store'

const giveUp = 15 * minutes

/** Makes a copy that was asked for, unless somebody else is at it: data.json, a page to read it by, and the files they added. */
export async function makeCopy(env: Env, keepers: Keeper[], copy: CopyRow, at: { shard: number; now: Date }) {
  const db = shard(env, at.shard)
  if (!(await claimCopy(db, copy, at.now.toISOString(), after(at.now, -giveUp)))) return
  const archive = await newArchive(env.FILES, copy.objectKey)
  try {
    const { data, files } = await collected(env, keepers, copy, at.shard)
    await noteCopy(db, copy, { total: files.length })
    await archive.addText('data.json', JSON.stringify(data, null, 2))
    await archive.addText('index.html', indexPage(data))
    for (const [n, file] of files.entries()) {
      const object = await env.FILES.get(file.objectKey)
      if (object) await archive.addStream(`files/${file.id} ${file.name.replaceAll('/', '_')}`, object.body)
      await noteCopy(db, copy, { done: n + 1 })
    }
    await noteCopy(db, copy, { state: 'ready', size: await archive.close() })
  } catch (error) {
    logBug(copy.id, error)
    await archive.abort()
    await noteCopy(db, copy, { state: 'failed' })
  }
}

async function collected(env: Env, keepers: Keeper[], copy: CopyRow, number: number) {
  const world = { agencyId: copy.agencyId, db: shard(env, number) }
  const person = await personOfCopy(world, copy.personId)
  if (!person) throw new Error('a copy of nobody')
  const { agencyId: _, ...facts } = person
  const subjectee = knownBy(person, '')
  const records: Record<string, unknown[]> = {}
  const files: PersonalFile[] = []
  for (const keeper of keepers) {
    const held = await keeper.collect(world, subjectee)
    if (held.rows.length > 0) records[keeper.name] = held.rows.map(readable)
    files.push(...(held.files ?? []))
  }
  const { account, devices, devicesBefore, invitations } = await directoryRecords(open(env.DIRECTORY), person.id)
  return { data: { askedAt: copy.createdAt, person: facts, records: { account, devices, devicesBefore, invitations, ...records } }, files }
}

const secret = ['agencyId', 'tokenHash', 'endpoint', 'p256dh', 'auth']

/** Without what would let whoever finds the copy in by another door. */
const readable = (row: Record<string, unknown>) => Object.fromEntries(Object.entries(row).filter(([name]) => !secret.includes(name)))
