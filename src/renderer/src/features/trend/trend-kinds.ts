/** The stacked kinds, the lowest first: joins and likes are the ground swell that talk stands on. */
export const TREND_KINDS = ['member', 'like', 'chat', 'gift'] as const;
