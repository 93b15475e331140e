import { useEffect, type RefObject } from 'react';

/** Nearer to the end than this counts as being at the end. */
export const END_PX = 60;
/** A wheel or a swipe goes on for a moment after the last event of the hand. */
const INTENT_MS = 700;
const SCROLL_KEYS: ReadonlySet<string> = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home']);

/**
 * Tells when a person (and not growing content) has moved away from the end or back to it. Content
 * that grows fires the same scroll events, so only those soon after a wheel, finger, key or grip on
 * the scroll bar count.
 */
export function useUserScroll(
  scroller: RefObject<HTMLElement | null>,
  onMoved: (atEnd: boolean) => void,
): void {
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    let intentUntil = 0;
    let gripped = false;
    const intend = (): void => {
      intentUntil = performance.now() + INTENT_MS;
    };
    const grip = (event: PointerEvent): void => {
      gripped = event.target === element;
    };
    const release = (): void => {
      if (gripped) intend();
      gripped = false;
    };
    const key = (event: KeyboardEvent): void => {
      if (SCROLL_KEYS.has(event.key)) intend();
    };
    const scrolled = (): void => {
      if (!gripped && performance.now() > intentUntil) return;
      onMoved(element.scrollHeight - element.scrollTop - element.clientHeight <= END_PX);
    };
    const controller = new AbortController();
    const options = { passive: true, signal: controller.signal };
    element.addEventListener('wheel', intend, options);
    element.addEventListener('touchmove', intend, options);
    element.addEventListener('pointerdown', grip, options);
    element.addEventListener('keydown', key, options);
    element.addEventListener('scroll', scrolled, options);
    addEventListener('pointerup', release, options);
    return () => controller.abort();
  }, [scroller, onMoved]);
}
