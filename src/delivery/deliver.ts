import type { Destination } from '../destination.ts'
import { Courier, type Means } from './courier.ts'
import { longestDelivery, type Policy } from './policy.ts'
import type { Result } from './result.ts'

/**
 * Brings the message to the destinations as the policy says, and tells what became of each, in the order
 * given. Takes no longer than {@link longestDelivery}. Never rejects.
 */
export function deliver(
  destinations: readonly Destination[],
  policy: Policy,
  means: Means,
): Promise<Result[]> {
  const courier = new Courier(destinations.length, policy, means)
  return policy.strategy === 'escalate'
    ? escalate(destinations, courier, means)
    : deliverAll(destinations, courier)
}

async function deliverAll(
  destinations: readonly Destination[],
  courier: Courier,
): Promise<Result[]> {
  const deliveries: Promise<Result>[] = []
  for (const destination of destinations) {
    await courier.ready()
    deliveries.push(courier.deliver(destination))
  }
  return Promise.all(deliveries)
}

/** One destination after another, until the message is delivered to one; the others are skipped. */
async function escalate(
  destinations: readonly Destination[],
  courier: Courier,
  { onResult }: Means,
): Promise<Result[]> {
  const results: Result[] = []
  let delivered = false
  for (const destination of destinations) {
    if (delivered) {
      const result: Result = { destination, outcome: 'skipped', attempts: 0 }
      onResult(result)
      results.push(result)
    } else {
      const result = await courier.deliver(destination)
      delivered = result.outcome === 'delivered'
      results.push(result)
    }
  }
  return results
}
