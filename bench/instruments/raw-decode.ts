import { gunzipSync } from 'node:zlib';
import type Long from 'long';
import { webcast } from '#core/douyin/proto/webcast.js';

/** What every message of the table has. */
interface RawBody {
  readonly common?: { readonly msgId?: Long | null } | null;
  readonly user?: webcast.User.$Properties | null;
  readonly content?: string;
}

export interface RawDecoded {
  readonly method: string;
  readonly body: RawBody;
}

/** A method is named after its message. */
const TYPES = new Map<string, { decode(bytes: Uint8Array): unknown }>(
  Object.entries(webcast).map(([name, type]) => [`Webcast${name}`, type]),
);

/**
 * The reference: what anyone would write in an afternoon with the same generated module. Nothing is
 * bounded, nothing is checked, unknown methods are skipped.
 */
export function rawDecode(bytes: Uint8Array): RawDecoded[] {
  const frame = webcast.PushFrame.decode(bytes);
  const packed = frame.headers.some(({ key, value }) => key === 'compress_type' && value === 'gzip');
  const response = webcast.Response.decode(packed ? gunzipSync(frame.payload) : frame.payload);
  const decoded: RawDecoded[] = [];
  for (const { method, payload } of response.messages) {
    const type = TYPES.get(method ?? '');
    if (type !== undefined && payload) {
      decoded.push({ method: method ?? '', body: type.decode(payload) as RawBody });
    }
  }
  return decoded;
}
