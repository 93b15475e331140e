import type { LiveMessage } from '#shared/message.ts';
import type { Body, Method } from '../decode.ts';
import type { MessageContext } from '../message-base.ts';

/** How the body of a method becomes a message. */
export type Rows<M extends Method> = {
  readonly [N in M]: (body: Body<N>, context: MessageContext) => LiveMessage;
};
