/**
 * What a terminal, an editor or a log reader would act on instead of showing: control characters and with
 * them line ends and ANSI sequences, marks that reorder or hide text, halves of surrogate pairs, tags.
 * The joiners of emoji stay.
 */
const ACTIVE =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** The text on one line with nothing in it that acts: such characters are written out, as `\u001b`. */
export function cleanText(text: string): string {
  return text.replaceAll(ACTIVE, (sign) => {
    const code = (sign.codePointAt(0) ?? 0).toString(16);
    return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
  });
}

/** At most `max` UTF-16 units, never half a character, and how many are missing. */
export function cutText(text: string, max: number): string {
  if (text.length <= max) return text;
  const isHalf = /[\ud800-\udbff]/.test(text[max - 1] ?? '');
  const end = isHalf ? max - 1 : max;
  return `${text.slice(0, end)}… (+${String(text.length - end)})`;
}
