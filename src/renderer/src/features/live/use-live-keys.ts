import { useEffect } from 'react';
import { toggleKind } from '../../state/filter-store.ts';
import { follow, toggleFreeze } from '../../state/freeze-store.ts';
import { KIND_GROUPS } from '../../state/kind-group.ts';

/** The element that `/` goes to. */
export const FILTER_INPUT_ID = 'feed-filter';

/** `Space` freezes, `End` follows, `1`-`9` toggle kinds, `/` goes to the filter. */
export function useLiveKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isBusy(event.target))
        return;
      if (runKey(event.key, event.target)) event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

function runKey(key: string, target: EventTarget | null): boolean {
  switch (key) {
    case ' ':
      // A focused button takes the space for itself.
      if (target instanceof Element && target.closest('button, [role="tab"]') !== null) return false;
      toggleFreeze();
      return true;
    case 'End':
      follow();
      return true;
    case '/':
      document.getElementById(FILTER_INPUT_ID)?.focus();
      return true;
    default: {
      const group = /^[1-9]$/.test(key) ? KIND_GROUPS[Number(key) - 1] : undefined;
      if (group !== undefined) toggleKind(group);
      return group !== undefined;
    }
  }
}

/** Someone types, or a dialog or menu is open. */
function isBusy(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, [role="alertdialog"], [role="menu"]') !== null
  );
}
