export interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly notRun: readonly string[];
}
export function vitestTotals(file: string, exitCode: number): Totals;
export function playwrightTotals(file: string, exitCode: number): Totals;
