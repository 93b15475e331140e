// Reads the fuses back from a packed binary.
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';

/** What SECURITY relies on: nobody turns the app into a Node, and it runs its own archive only. */
const EXPECTED = {
  RunAsNode: false,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableCookieEncryption: true,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  GrantFileProtocolExtraPrivileges: false,
};

/** Returns what is wrong, one line each. */
export async function checkFuses(binary) {
  const wire = await getCurrentFuseWire(binary);
  return Object.entries(EXPECTED)
    .filter(([name, isOn]) => wire[FuseV1Options[name]] !== (isOn ? FuseState.ENABLE : FuseState.DISABLE))
    .map(([name, isOn]) => `fuse ${name} is not ${isOn ? 'on' : 'off'}`);
}
