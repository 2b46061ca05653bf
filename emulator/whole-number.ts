/**
 * Reads an option that is a whole number.
 *
 * @throws {Error} naming the option, what it got and what is allowed
 */
export function wholeNumber(
  option: string,
  value: string,
  lowest: number,
  highest: number,
): number {
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN
  if (number >= lowest && number <= highest) return number
  throw new Error(
    `${option}: got "${value}"; allowed is a whole number from ${lowest} to ${highest}`,
  )
}
