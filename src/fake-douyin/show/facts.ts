import type { MessageKind } from '#shared/message.ts';

/** One run of clicks, known by identity: the generator never has to guess which packets belong together. */
export interface ComboRun {
  readonly giftId: string;
  /** Null: the price is never told. */
  readonly unitDiamonds: number | null;
  /** For someone else than this room's anchor. */
  readonly toOther: boolean;
}

/** What the generator meant by one message: what totals are computed from, without decoding anything. */
export type Fact =
  | {
      readonly is: 'message';
      readonly kind: Exclude<MessageKind, 'combo'>;
      /** The sender, by the identity a careful reader ends up with; null without one that can be told from others. */
      readonly userKey: string | null;
      /** `items`: how far the run had come when this packet was sent. */
      readonly gift?: { readonly run: ComboRun; readonly items: number };
      readonly like?: { readonly count: number; readonly total: number | null };
      readonly online?: number;
    }
  | { readonly is: 'unknown'; readonly method: string }
  | { readonly is: 'undecodable' };
