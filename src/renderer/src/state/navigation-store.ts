import { create } from 'zustand';

/** A place that the live screen takes precedence over, while a room is followed. */
export type RoomPlace =
  | { readonly screen: 'start' }
  | { readonly screen: 'sessions' }
  | { readonly screen: 'report'; readonly sessionId: string }
  /** The report of the session that has just ended. */
  | { readonly screen: 'summary'; readonly sessionId: string };

/** Where a person went by hand. The API screen is shown over everything, also while a room is followed. */
export type Place = RoomPlace | { readonly screen: 'api'; readonly back: RoomPlace };

export const useNavigation = create<{ readonly place: Place }>()(() => ({ place: { screen: 'start' } }));

export function goTo(place: Place): void {
  useNavigation.setState({ place });
}

export function openApi(): void {
  useNavigation.setState(({ place }) =>
    place.screen === 'api' ? { place } : { place: { screen: 'api', back: place } },
  );
}

/** What is next to be seen of the room: under the API screen, if that is open. */
export function goToUnderneath(next: RoomPlace): void {
  useNavigation.setState(({ place }) => ({
    place: place.screen === 'api' ? { screen: 'api', back: next } : next,
  }));
}
