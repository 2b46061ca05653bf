export function least(values: readonly number[]): number {
  return Math.min(...values)
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (index: number): number => sorted[index] ?? Number.NaN
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? at(middle) : (at(middle - 1) + at(middle)) / 2
}

/**
 * Runs every job `rounds` times, each round in another order, so that whatever else the machine does
 * meets all of them alike. Resolves to the results of each job.
 */
export async function interleave<T>(
  jobs: readonly (() => Promise<T>)[],
  rounds: number,
): Promise<T[][]> {
  const results = jobs.map((): T[] => [])
  for (let round = 0; round < rounds; round++) {
    for (const [index, job] of shuffled([...jobs.entries()])) results[index]?.push(await job())
  }
  return results
}

function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map(item => ({ item, key: Math.random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)
}
