/** Safari has no idle callbacks. @returns how to call it off */
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
