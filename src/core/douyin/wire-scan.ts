/**
 * How often a field occurs at the top level of a protobuf message, without decoding or allocating
 * anything. Stops at `limit + 1`. Null when the bytes are not a protobuf message.
 */
export function countField(bytes: Uint8Array, fieldNumber: number, limit: number): number | null {
  let position = 0;
  let count = 0;
  const end = bytes.length;
  while (position < end) {
    // Tag: a varint of at most 5 bytes.
    let tag = 0;
    let shift = 0;
    for (;;) {
      if (position >= end || shift > 28) return null;
      const byte = bytes[position++] as number;
      tag |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
      shift += 7;
    }
    if (tag >>> 3 === fieldNumber && ++count > limit) return count;
    switch (tag & 7) {
      case 0:
        position = skipVarint(bytes, position);
        break;
      case 1:
        position += 8;
        break;
      case 2: {
        let length = 0;
        let factor = 1;
        for (;;) {
          if (position >= end || factor > 0x1000_0000) return null;
          const byte = bytes[position++] as number;
          length += (byte & 0x7f) * factor;
          if (byte < 0x80) break;
          factor *= 128;
        }
        position += length;
        break;
      }
      case 5:
        position += 4;
        break;
      default:
        // Groups (3, 4) do not occur in this protocol; 6 and 7 do not exist.
        return null;
    }
    if (position > end) return null;
  }
  return count;
}

/** Past the end when the varint is cut off or longer than 10 bytes. */
function skipVarint(bytes: Uint8Array, start: number): number {
  for (let position = start; position < start + 10; position++) {
    const byte = bytes[position];
    if (byte === undefined) break;
    if (byte < 0x80) return position + 1;
  }
  return Number.POSITIVE_INFINITY;
}
