import { safeStorage } from 'electron';

/**
 * Encryption under a key that the operating system keeps. `weak`: it keeps none, and the key would be the one
 * that is in every copy of the program. `none`: nothing can be encrypted, or opened, right now.
 */
export interface Vault {
  strength(): Promise<'strong' | 'weak' | 'none'>;
  /** Lets `seal` and `open` work where the vault is weak. */
  allowWeak(): void;
  seal(text: string): Promise<Buffer>;
  /** Rejects when it was sealed elsewhere or is damaged. `isStale`: it should be sealed anew. */
  open(sealed: Buffer): Promise<{ readonly text: string; readonly isStale: boolean }>;
}

export const systemVault: Vault = {
  strength: async () => {
    // Only Linux may have no keeper of keys; the call does not exist elsewhere.
    if (process.platform === 'linux' && safeStorage.getSelectedStorageBackend() === 'basic_text')
      return 'weak';
    return (await safeStorage.isAsyncEncryptionAvailable()) ? 'strong' : 'none';
  },
  allowWeak: () => {
    safeStorage.setUsePlainTextEncryption(true);
  },
  seal: (text) => safeStorage.encryptStringAsync(text),
  open: async (sealed) => {
    const { result, shouldReEncrypt } = await safeStorage.decryptStringAsync(sealed);
    return { text: result, isStale: shouldReEncrypt };
  },
};
