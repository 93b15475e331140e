import { create } from 'zustand';
import { EMPTY_LEDGER, type GiftLedger } from './gift-ledger.ts';

export const useGifts = create<GiftLedger>()(() => EMPTY_LEDGER);
