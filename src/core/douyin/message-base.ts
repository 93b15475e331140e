import type { MessageBase } from '#shared/message.ts';
import { plausibleMs } from './frame.ts';
import { clip, readSender } from './identity.ts';
import type { WireUser } from './identity.ts';
import { countNumber } from './long-text.ts';
import type { webcast } from './proto/webcast.js';

/** What a message does not carry itself. */
export interface MessageContext {
  readonly liveId: string;
  readonly roomId: string;
  readonly sessionId: string;
  /** Unique id of the message inside the room. */
  readonly id: string;
  readonly seq: number;
  /** Wall clock at arrival, ms. */
  readonly receivedMs: number;
  /** The frame's platform time, ms. */
  readonly frameMs: number | null;
  /** The anchor's numeric id, to tell income from gifts to somebody else; null when not known. */
  readonly anchorId: string | null;
}

/** Longer than any line the platform allows; a longer one is hostile. Code points. */
export const MAX_TEXT = 2000;

/** What every kind of message has, taken from its body, its head and its frame. */
export function base(
  body: { readonly common?: webcast.Common.$Properties | null },
  context: MessageContext,
  text: string,
  eventSeconds: webcast.ChatMessage['eventTime'] | null,
  user: WireUser | null | undefined,
): MessageBase {
  return {
    id: context.id,
    seq: context.seq,
    liveId: context.liveId,
    roomId: context.roomId,
    sessionId: context.sessionId,
    user: readSender(user ?? body.common?.user, context),
    text: clip(text, MAX_TEXT),
    sentMs: sentMs(eventSeconds, body.common, context),
    receivedMs: context.receivedMs,
    isPublic: true,
  };
}

/** Chat has its own seconds, gifts and statistics a create time; for the others the frame's clock. */
function sentMs(
  eventSeconds: webcast.ChatMessage['eventTime'] | null,
  common: webcast.Common.$Properties | null | undefined,
  context: MessageContext,
): number | null {
  return (
    plausibleMs(countNumber(eventSeconds) * 1000) ??
    plausibleMs(countNumber(common?.createTime)) ??
    context.frameMs
  );
}
