import { onMove } from './route';

/** How long after a step a press is taken for a repeat of the one that made it, in milliseconds. */
const rest = 400;
/** How far apart two presses are still at the same place, in CSS pixels: as far as a double tap may lie. */
const reach = 24;
/** A step that comes later than this behind a press was made by something else, in milliseconds. */
const effect = 1000;

/** A press of a key, or of a pointer at a place and on what stands there. */
type Press = { readonly key: string } | { readonly x: number; readonly y: number; readonly on: string };

function pressOf(event: Event): Press | null {
  if (event instanceof KeyboardEvent) return ['Enter', ' '].includes(event.key) ? { key: event.key } : null;
  // A click that a key or a program made has no place.
  if (!(event instanceof MouseEvent) || event.detail === 0) return null;
  const on = event.target instanceof Element ? event.target.closest('button, a, label') : null;
  return { x: event.clientX, y: event.clientY, on: on?.textContent ?? '' };
}

/** Whether a press is the one before it once more: by the same key, or at the same place. */
function isRepeat(press: Press, before: Press, isDouble: boolean): boolean {
  if ('key' in press || 'key' in before) return 'key' in press && 'key' in before && press.key === before.key;
  if (Math.hypot(press.x - before.x, press.y - before.y) > reach) return false;
  // Two single clicks on one button are meant, when a mouse made them; on what came in its place they are not.
  return isDouble || press.on !== before.on;
}

/**
 * Lets the second press of a double click, a double tap or a held key do nothing when the first one led to another
 * screen: what lies at that place now was not there when the hand began. Whoever does anything else in between is heard
 * at once.
 */
export function guardPresses(): void {
  let last: { readonly press: Press; readonly at: number } | null = null;
  let made: { readonly by: Press; readonly at: number } | null = null;
  // Not every browser counts taps.
  let isTouch = false;

  onMove(() => {
    const at = performance.now();
    made = last !== null && at - last.at < effect ? { by: last.press, at } : null;
  });

  const hear = (event: Event) => {
    const press = pressOf(event);
    // A browser that counts the clicks of a mouse knows best how long the second of two may take.
    const isCounted = event instanceof MouseEvent && event.detail > 1;
    const isSoon = made !== null && (isCounted || event.timeStamp - made.at < rest);
    if (press !== null && made !== null && isSoon && isRepeat(press, made.by, isCounted || isTouch)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    if (event.type === 'click') return;
    last = press === null ? null : { press, at: event.timeStamp };
    made = null;
  };
  const capture = { capture: true };
  addEventListener('pointerdown', ({ pointerType }) => void (isTouch = pointerType === 'touch'), capture);
  for (const type of ['mousedown', 'keydown', 'input', 'click']) addEventListener(type, hear, capture);
}
