import { request } from 'node:https'
import { readOrder } from './order.ts'

const { url, body, ...options } = readOrder()
request(url, options, response => response.resume()).end(body)
