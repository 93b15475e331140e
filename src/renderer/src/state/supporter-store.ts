import { create } from 'zustand';
import { NO_SUPPORTERS, type Supporters } from './supporters.ts';

export const useSupporters = create<Supporters>()(() => NO_SUPPORTERS);
