import { Pool } from 'undici'
import { CONCURRENCY, DESTINATIONS, readOrder } from './order.ts'

const { url, body, ...options } = readOrder()
const { origin, pathname } = new URL(url)
const pool = new Pool(origin, {
  connections: Number(process.env[CONCURRENCY]),
  pipelining: 1,
  allowH2: false,
})
const template = JSON.parse(body)
const destinations = (process.env[DESTINATIONS] ?? '').split(',')
await Promise.all(
  destinations.map(async destination => {
    const response = await pool.request({
      ...options,
      path: pathname,
      body: JSON.stringify({ ...template, destination }),
    })
    return response.body.json()
  }),
)
await pool.close()
