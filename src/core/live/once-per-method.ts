/** Methods that are told; whoever invents more of them is only counted. */
const MAX_METHODS = 100;

/** Tells of each method once: a busy room brings the same unknown one many times a second. */
export function oncePerMethod(tell: (method: string) => void): (method: string) => void {
  const told = new Set<string>();
  return (method) => {
    if (told.has(method) || told.size >= MAX_METHODS) return;
    told.add(method);
    tell(method);
  };
}
