/**
 * A text of the same length that says nothing: spaces stay, everything else becomes one character of its
 * width on the wire. Not even digits stay apart from letters: a phone number would keep its shape.
 */
export function neutralText(text: string): string {
  return Array.from(text, (character) => {
    const point = character.codePointAt(0) ?? 0;
    if (character === ' ' || character === '\n') return character;
    if (point < 0x80) return 'x';
    return point > 0xff_ff ? '\u{1F4AC}' : '某';
  }).join('');
}
