import { useEffect, useState } from 'react';
import type { FrameLook } from './document.ts';

/** The modes of the outer page, updated when one is switched. */
export function useLook(): FrameLook {
  const [look, setLook] = useState(currentLook);
  useEffect(() => {
    if (!('MutationObserver' in globalThis)) return undefined;
    const observer = new MutationObserver(() => {
      setLook(currentLook());
    });
    observer.observe(document.documentElement, { attributeFilter: ['data-theme', 'data-mode'] });
    return () => {
      observer.disconnect();
    };
  }, []);
  return look;
}

function currentLook(): FrameLook {
  const { theme, mode } = document.documentElement.dataset;
  return { theme, mode };
}
