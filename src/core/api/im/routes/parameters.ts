import { IM_CONTENT_TYPES, IM_MESSAGE_STATUSES, IM_MESSAGE_TYPES } from '#shared/im.ts';
import type { JsonSchema } from '../shapes/schema.ts';
import { TEXT, WHOLE, oneOf } from '../shapes/schema.ts';
import type { QueryParameter } from './route-row.ts';

/** Query parameters that several routes share, as the description shows them. */

export function parameter(name: string, description: string, schema: JsonSchema = TEXT): QueryParameter {
  return { name, schema, description };
}

const FLAG_WORDS = oneOf(['true', 'false', '1', '0']);

export function flag(name: string, description: string): QueryParameter {
  return parameter(name, description, FLAG_WORDS);
}

/** What every list takes. `usual`: the page size when nothing is said. */
export function listParameters(usual = 20): readonly QueryParameter[] {
  return [
    parameter('cursor', 'Rows to skip, or the next_cursor of the page before'),
    parameter('count', 'Rows of a page, 1 to 1000', { type: 'string', default: String(usual) }),
    parameter('since_revision', 'Changes after this revision instead of a page', WHOLE),
  ];
}

export const ACCOUNT_ID = parameter('account_id', 'Internal or platform id of an account');
export const REQUIRED_ACCOUNT_ID: QueryParameter = { ...ACCOUNT_ID, required: true };
export const SINCE_TIME = parameter('since_time', 'Rows strictly later: s, ms or ISO 8601');
export const PLATFORM = parameter('platform', 'Platform of the account');
export const IS_READ = flag('is_read', 'Marked read');
export const IS_NEW = flag('is_new', 'Never marked read');
export const DIRECTION = parameter('direction', 'Who wrote it', oneOf(['inbound', 'outbound']));
export const MESSAGE_STATUS = parameter('status', 'State of delivery', oneOf(IM_MESSAGE_STATUSES));
export const MESSAGE_TYPE = oneOf([...IM_MESSAGE_TYPES, 'card']);
export const CONTENT_TYPE = oneOf([...IM_CONTENT_TYPES, 'text']);
