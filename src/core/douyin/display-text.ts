import { clip } from './identity.ts';
import type { webcast } from './proto/webcast.js';

/** Longer than any name or text a template is filled with; a longer one is hostile. Code points. */
const MAX_PIECE = 200;
const MAX_PATTERN = 1_000;
/** `{0}`, `{0:user}`: which piece goes there. */
const PLACE = /\{(\d{1,2})(?::[a-z_]{0,20})?\}/g;

/** The readable line of a templated text; a piece that is missing is left out. */
export function renderText(text: webcast.Text.$Properties | null | undefined): string {
  const pieces = text?.pieces ?? [];
  return clip(text?.defaultPattern ?? '', MAX_PATTERN).replaceAll(PLACE, (_, index: string) =>
    pieceText(pieces[Number(index)]),
  );
}

/** What a message says in the words of its head: the plain sentence, else the template. */
export function headText(common: webcast.TextCommon.$Properties | null | undefined): string {
  return common?.describe || renderText(common?.displayText);
}

function pieceText(piece: webcast.TextPiece.$Properties | undefined): string {
  return clip(
    piece?.stringValue ||
      piece?.userValue?.user?.nickname ||
      piece?.giftValue?.nameRef?.defaultPattern ||
      piece?.patternRefValue?.defaultPattern ||
      '',
    MAX_PIECE,
  );
}
