/** A workflow command's property or data, as it was before it was escaped. */
export function unescaped(value: string): string {
  return value
    .replaceAll('%0A', '\n')
    .replaceAll('%0D', '\r')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')
}
