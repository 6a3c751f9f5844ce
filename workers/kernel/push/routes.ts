import { Hono } from 'hono'
import type { App } from '../http/app-env'
import { may } from '../http/guard'
import { answers, body } from '../http/shape'
import { addDevice, endDevice, myDevices } from './devices'
import { Device, DeviceEnded, Devices, NewDevice } from './shapes'

export const push = new Hono<App>()
  .get('/', may('push.device'), answers(Devices), async (c) => c.json(await myDevices(c.var.ctx, c.env), 200))
  .post('/devices', may('push.device'), body(NewDevice), answers(Device, 201), async (c) =>
    c.json(await addDevice(c.var.ctx, c.env, c.req.header('user-agent') ?? '', c.req.valid('json')), 201))
  .delete('/devices/:id', may('push.device'), answers(DeviceEnded), async (c) => c.json(await endDevice(c.var.ctx, c.req.param('id')), 200))
