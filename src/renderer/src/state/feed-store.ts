import { create } from 'zustand';
import { EMPTY_FEED, type Feed } from './feed.ts';

export const useFeed = create<Feed>()(() => EMPTY_FEED);
