import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

/** Why there is nothing here, and at most one thing to do about it. */
export function Empty({ icon: Icon, text, action }: { icon: LucideIcon; text: string; action?: ReactNode }) {
  return (
    <div className="empty">
      <Icon aria-hidden="true" strokeWidth={1.5} />
      <p>{text}</p>
      {action}
    </div>
  );
}
