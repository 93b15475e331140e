/**
 * Why nothing could be told of a room: `details.reason` of the errors of a look-up. These words are the API,
 * and what pages translate; the error's code alone says less.
 */
export type LookUpReason =
  /** The account is there and has no room: it has never been live, or may not be. */
  | 'no_live_room'
  | 'not_found'
  /** The platform wants a person to move a slider. */
  | 'slider'
  /** A page came, but not the room's: the platform is suspicious of this address. */
  | 'risk_page'
  /** 401, 403, 429 or 444. */
  | 'refused'
  /** No visitor's cookie was given out, or the one we have is not believed any more. */
  | 'no_visitor_cookie'
  | 'unreadable'
  /** Their server failed or did not answer. */
  | 'no_answer'
  /** A short link that does not lead to a room. */
  | 'foreign_link';
