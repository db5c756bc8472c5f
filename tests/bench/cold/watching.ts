/**
 * Runs in a page before anything of its own, as text: what the page runs may not hold what a bundler adds. Presses the
 * first radio button as soon as there is one, and keeps when; keeps when the largest piece was painted; and, for every
 * press, how long it took until something was painted.
 */
export const watching = `{
  const seen = { answered: 0, value: null, lcp: 0, presses: [] };
  window.seen = seen;
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) seen.lcp = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  addEventListener('click', ({ isTrusted }) => {
    if (!isTrusted) return;
    const begin = performance.now();
    requestAnimationFrame(() => setTimeout(() => seen.presses.push(performance.now() - begin)));
  }, true);
  const press = () => {
    const radio = document.querySelector('input[type="radio"]');
    if (radio === null) return requestAnimationFrame(press);
    radio.click();
    if (!radio.checked) return requestAnimationFrame(press);
    seen.answered = performance.now();
    seen.value = radio.value;
  };
  requestAnimationFrame(press);
}`;

/** Reads what was kept, once a page has been still: times in milliseconds since the page was asked for. */
export const reading = `({
  fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
  lcp: window.seen.lcp,
  answered: window.seen.answered,
  kept: document.querySelector('input[type="radio"]:checked')?.value === window.seen.value,
})`;
