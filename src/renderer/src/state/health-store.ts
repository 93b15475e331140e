import { create } from 'zustand';
import type { DeliveryHealth } from '#shared/health.ts';

interface HealthState {
  readonly health: DeliveryHealth | null;
  /** By this page's clock, ms: ages go on from here. */
  readonly readMs: number;
}

export const useHealth = create<HealthState>()(() => ({ health: null, readMs: 0 }));

export function setHealth(health: DeliveryHealth | null): void {
  useHealth.setState({ health, readMs: Date.now() });
}
