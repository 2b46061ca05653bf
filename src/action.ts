import { getInput } from '@actions/core'
import { deliver } from './delivery/deliver.ts'
import { Gateway } from './gateway/client.ts'
import { readInputs } from './inputs.ts'
import { Reporter } from './report/reporter.ts'

/** The whole action: read the inputs, deliver the message, report. Never rejects. */
export async function run(): Promise<void> {
  const reporter = new Reporter()
  try {
    const inputs = readInputs(getInput, reporter.redactor)
    const gateway = new Gateway({
      url: inputs.gatewayUrl,
      endpoint: inputs.endpoint,
      credential: inputs.credential,
      timeout: inputs.timeout,
      concurrency: 1,
    })
    try {
      const results = await deliver(inputs.destinations, destination =>
        gateway.send(inputs.message, destination.number),
      )
      await reporter.results(results, inputs.failOnError)
    } finally {
      await gateway.close()
    }
  } catch (error) {
    await reporter.fault(error)
  }
}
