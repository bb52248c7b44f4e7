/** `requestIdleCallback`, or a short timeout in Safari, which lacks it. @returns a function that cancels the callback */
export function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const later = setTimeout(work, 50);
    return () => {
      clearTimeout(later);
    };
  }
  const request = requestIdleCallback(work, { timeout: 500 });
  return () => {
    cancelIdleCallback(request);
  };
}
