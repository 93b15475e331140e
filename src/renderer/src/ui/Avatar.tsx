import type { CSSProperties } from 'react';
import { hueOf } from '../format/hue.ts';

/**
 * The first character of the name on a colour that is always the same for it. No picture: nothing is
 * loaded from the network, and the local cache that pictures will come from does not exist yet.
 */
export function Avatar({ name, size }: { name: string; size: string }) {
  const [initial = '?'] = name.trim();
  const style: CSSProperties & Record<'--avatar' | '--hue', string> = {
    '--avatar': size,
    '--hue': String(hueOf(name)),
  };
  return (
    <span className="avatar" style={style} aria-hidden="true">
      {initial.toUpperCase()}
    </span>
  );
}
