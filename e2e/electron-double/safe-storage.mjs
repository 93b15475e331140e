// `safeStorage`: real encryption, under a key that stands for the one in the user's keyring: the same in
// every run, and not in the user data. A spec plays a system without a keyring by replacing the first function.
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

const key = createHash('sha256').update('the keyring of the stand-in').digest();
const IV_BYTES = 12;
const TAG_BYTES = 16;

export const safeStorage = {
  getSelectedStorageBackend: () => 'gnome_libsecret',
  isAsyncEncryptionAvailable: async () => true,
  setUsePlainTextEncryption() {},

  async encryptStringAsync(text) {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', key, iv);
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), body]);
  },

  async decryptStringAsync(sealed) {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, IV_BYTES));
    decipher.setAuthTag(sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    const body = sealed.subarray(IV_BYTES + TAG_BYTES);
    return {
      result: decipher.update(body, undefined, 'utf8') + decipher.final('utf8'),
      shouldReEncrypt: false,
    };
  },
};
