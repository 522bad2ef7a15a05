/** An owner as the canonical form writes one: `@anna`, or `@{Anna Schmidt}` where the name is more than one word. */
export function ownerMark(name: string): string {
  return /^[\p{L}\p{N}_-]+(\.[\p{L}\p{N}_-]+)*$/u.test(name)
    ? `@${name}`
    : `@{${name.replace(/[{}\r\n]/g, ' ').trim()}}`;
}
