import { create } from 'zustand';

/** Where a person went by hand. While a room is followed, the live screen takes precedence. */
export type Place =
  | { readonly screen: 'start' }
  | { readonly screen: 'sessions' }
  | { readonly screen: 'report'; readonly sessionId: string }
  /** The report of the session that has just ended. */
  | { readonly screen: 'summary'; readonly sessionId: string };

export const useNavigation = create<{ readonly place: Place }>()(() => ({ place: { screen: 'start' } }));

export function goTo(place: Place): void {
  useNavigation.setState({ place });
}
