import fastJson from 'fast-json-stringify';
import type { ImAccount, ImCollection, ImRows } from '#shared/im.ts';
import { accountItem, accountSchema } from './account.ts';
import type { ShapeContext } from './context.ts';
import { contentItem, contentSchema } from './content.ts';
import { conversationItem, conversationSchema } from './conversation.ts';
import { discussionItem, discussionSchema } from './discussion.ts';
import { messageItem, messageSchema } from './message.ts';
import { notificationItem, notificationSchema } from './notification.ts';
import type { JsonSchema } from './schema.ts';

export interface ShapedRows extends ImRows {
  accounts: ImAccount;
}
export type Shaped = ImCollection | 'accounts';

/** How each kind of row looks from outside, and what a field must be declared in to get out. */
const ITEMS: {
  readonly [C in Shaped]: (row: ShapedRows[C], context: ShapeContext) => object;
} = {
  accounts: accountItem,
  comments: discussionItem,
  contents: contentItem,
  conversations: conversationItem,
  messages: messageItem,
  notifications: notificationItem,
};

export const ITEM_SCHEMAS: Readonly<Record<Shaped, JsonSchema>> = {
  accounts: accountSchema,
  comments: discussionSchema,
  contents: contentSchema,
  conversations: conversationSchema,
  messages: messageSchema,
  notifications: notificationSchema,
};

const serialisers: Readonly<Record<Shaped, (item: object) => string>> = {
  accounts: serialiser(accountSchema),
  comments: serialiser(discussionSchema),
  contents: serialiser(contentSchema),
  conversations: serialiser(conversationSchema),
  messages: serialiser(messageSchema),
  notifications: serialiser(notificationSchema),
};

/** A row as the REST interface shows it. */
export function itemOf<C extends Shaped>(collection: C, row: ShapedRows[C], context: ShapeContext): object {
  return ITEMS[collection](row, context);
}

/** The same as JSON text: declared fields only, in the order of the schema. */
export function itemJson<C extends Shaped>(collection: C, row: ShapedRows[C], context: ShapeContext): string {
  return serialisers[collection](ITEMS[collection](row, context));
}

/** Compiles a schema into the function that writes it. */
export function serialiser(schema: JsonSchema): (item: object) => string {
  return fastJson(schema as unknown as fastJson.Schema);
}
