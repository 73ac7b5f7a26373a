/**
 * A short text that is the same for the same JSON, and hardly ever for another: 64 bits after FNV-1a. Good for noticing
 * that something has changed, useless against whoever wants to hide it.
 */
export function fingerprint(json: string): string {
  let one = 0x811c9dc5;
  let other = 0x9e3779b9;
  for (let index = 0; index < json.length; index += 1) {
    const unit = json.charCodeAt(index);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x85ebca6b);
    other ^= other >>> 13;
  }
  return [one, other].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
