/**
 * The fake service's own signature: 16 characters, a keyed hash over the parameter string that the
 * protocol documents as the input of the real one. It is NOT Douyin's algorithm and signs nothing
 * but sockets of this fake.
 *
 * `read` gives a parameter's value. Self-contained on purpose: the room page carries this
 * function's own text, so that page, test client and server can never disagree.
 */
export function fakeSignature(read: (name: string) => string): string {
  const signed = [
    'live_id',
    'aid',
    'version_code',
    'webcast_sdk_version',
    'room_id',
    'sub_room_id',
    'sub_channel_id',
    'did_rule',
    'user_unique_id',
    'device_platform',
    'device_type',
    'ac',
    'identity',
  ];
  const text = `not-douyin|${signed.map((name) => `${name}=${read(name)}`).join(',')}`;
  // With + and / among them, so that a client that forgets to percent-encode is found out.
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  let first = 0x2545f491;
  let second = 0x9e3779b9;
  let signature = '';
  for (let round = 0; round < 16; round += 1) {
    for (let at = 0; at < text.length; at += 1) {
      first = Math.imul(first ^ text.charCodeAt(at), 0x85ebca6b) ^ (second >>> 13);
      second = Math.imul(second ^ (text.charCodeAt(at) + round), 0xc2b2ae35) ^ (first >>> 15);
    }
    signature += alphabet.charAt((first ^ (second >>> 7)) & 63);
  }
  return signature;
}
