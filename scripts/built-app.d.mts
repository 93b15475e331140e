export function isBuilt(part: 'app' | 'dashboard', root?: string): boolean;
export function build(): number;
export function ensureBuilt(part?: 'app' | 'dashboard'): void;
