import { request } from 'undici'
import { readOrder } from './order.ts'

const { url, ...options } = readOrder()
const response = await request(url, options)
await response.body.text()
