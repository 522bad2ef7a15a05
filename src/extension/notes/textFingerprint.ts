/** A short mark of a text: the same text gives the same mark, and another text practically never does. */
export function textFingerprint(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b) + 0x27d4eb2f;
  }
  return `${text.length}:${a >>> 0}:${b >>> 0}`;
}
