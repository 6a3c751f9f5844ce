import * as v from 'valibot'
import { Instant } from '../shapes'

const Key = (bytes: number) => v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]+$/, 'not_a_key'), v.length(Math.ceil((bytes * 4) / 3), 'not_a_key'))

/** What a browser gives when it subscribes: where to write, and how to seal what is written. */
export const NewDevice = v.strictObject({ endpoint: v.pipe(v.string(), v.maxLength(1000, 'too_long')), p256dh: Key(65), auth: Key(16) })
export type NewDevice = v.InferOutput<typeof NewDevice>

export const Device = v.object({ id: v.string(), browser: v.nullable(v.string()), system: v.nullable(v.string()), createdAt: Instant })
/** `key` is what a browser subscribes with; null where this installation has none. */
export const Devices = v.object({ key: v.nullable(v.string()), rows: v.array(Device) })
export const DeviceEnded = v.object({ id: v.string() })
