import { create } from 'zustand';

/** The way from this page to the engine, which is not the way from the engine to the room. */
export type Link = 'connecting' | 'up' | 'down' | 'refused';

export const useLink = create<{ readonly link: Link }>()(() => ({ link: 'connecting' }));

export function useLinkUp(): boolean {
  return useLink(({ link }) => link === 'up');
}

export function setLink(up: boolean): void {
  useLink.setState(({ link }) => {
    if (link === 'refused') return { link };
    if (up) return { link: 'up' };
    return { link: link === 'connecting' ? 'connecting' : 'down' };
  });
}

export function refuseLink(): void {
  useLink.setState({ link: 'refused' });
}
