import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { scenarios } from './scenarios.ts'
import { defaultApiKey, defaultCredentials, defaultServices, Emulator } from './server.ts'
import { wholeNumber } from './whole-number.ts'

const usage = `usage: npm run emulator -- [--port N] [--username U] [--password P] [--services A,B] [--api-key K] [--per-second N] [--speed N] [--tls FILE]
  --port N       port on loopback (default: a free one)
  --username U   the account's credentials (default: ${defaultCredentials.username})
  --password P   (default: ${defaultCredentials.password})
  --services A,B reference services that the account allows (default: ${defaultServices.join(',')})
  --api-key K    key of the Message Status API (default: ${defaultApiKey})
  --per-second N sends that the account may make in a second before code 60 (default: no limit)
  --speed N      how many times faster than real time messages make their way (default: 1)
  --tls FILE     serve HTTPS, and write the certificate to FILE for NODE_EXTRA_CA_CERTS`

try {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '0' },
      username: { type: 'string', default: defaultCredentials.username },
      password: { type: 'string', default: defaultCredentials.password },
      services: { type: 'string', default: defaultServices.join(',') },
      'api-key': { type: 'string', default: defaultApiKey },
      'per-second': { type: 'string' },
      speed: { type: 'string', default: '1' },
      tls: { type: 'string' },
    },
  })
  const port = wholeNumber('--port', values.port, 0, 65_535)
  const limit = values['per-second']
  const perSecond =
    limit === undefined ? {} : { perSecond: wholeNumber('--per-second', limit, 1, 10_000) }
  const speed = wholeNumber('--speed', values.speed, 1, 1000)
  const { username, password } = values
  if (username === '' || username.includes(':')) {
    throw new Error(`--username: got "${username}"; allowed is any text without a colon`)
  }
  const services = values.services.split(',').filter(service => service !== '')
  const tls = values.tls === undefined ? undefined : await certificate(values.tls)
  const emulator = await Emulator.start({
    port,
    username,
    password,
    services,
    apiKey: values['api-key'],
    speed,
    ...perSecond,
    ...(tls && { tls }),
  })
  console.log(`The gateway's emulator is at ${emulator.url} (user ${username}, password ${password}),
its Message Status API, too (key ${values['api-key']}).

destination     what a send to it meets
${scenarios.map(({ destination, meets }) => `${destination}   ${meets}`).join('\n')}
any other       accepted, then delivered after ${2 / speed} s

Test API: GET ${emulator.url}/emulator/requests, /messages or /scenarios,
PUT /emulator/programs/{destination or *}, DELETE /emulator/state. Ctrl-C stops it.`)
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
  process.exitCode = 2
}

async function certificate(file: string): Promise<{ key: string; cert: string }> {
  const { createCertificate } = await import('./certificates.ts')
  const made = await createCertificate()
  await writeFile(file, made.cert)
  return made
}
