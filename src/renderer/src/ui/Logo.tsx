/** Three lines of chat and a tally lamp. */
export function Logo({ size }: { size: string }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect x="1" y="1" width="30" height="30" rx="8" fill="var(--raised)" stroke="var(--line-strong)" />
      <rect x="7" y="9" width="11" height="3" rx="1.5" fill="var(--text)" />
      <rect x="7" y="15" width="18" height="3" rx="1.5" fill="var(--kind-gift)" />
      <rect x="7" y="21" width="14" height="3" rx="1.5" fill="var(--text-3)" />
      <circle cx="23.5" cy="10.5" r="2.5" fill="var(--bad)" />
    </svg>
  );
}
