import { useEffect, useRef, useState, type RefObject } from 'react';
import { Scaled } from './Scaled.tsx';

interface FrameProps {
  title: string;
  document: string;
  /** Of the page inside, in CSS pixels. */
  width: number;
  frame?: RefObject<HTMLIFrameElement | null>;
}

const FOCUSABLE = 'a[href], button, summary, [tabindex]';
/** Height of the frame until the document is measured. */
const FIRST_HEIGHT = 800;

/**
 * A document at full height, scaled to the available width. Nothing in it takes the focus, and the policy of the page forbids scripts in
 * it. (A sandbox would also exclude the tools of accessibility tests.)
 */
export function Frame({ title, document, width, frame }: FrameProps) {
  const own = useRef<HTMLIFrameElement>(null);
  const ref = frame ?? own;
  const [loaded, setLoaded] = useState(0);
  const [height, setHeight] = useState(FIRST_HEIGHT);
  useEffect(() => {
    const body = ref.current?.contentDocument?.body;
    if (!body || loaded === 0) return undefined;
    for (const element of body.querySelectorAll(FOCUSABLE)) element.setAttribute('tabindex', '-1');
    const measure = (): void => {
      setHeight(Math.ceil(body.getBoundingClientRect().height));
    };
    measure();
    if (!('ResizeObserver' in globalThis)) return undefined;
    // The height changes when fonts have loaded.
    const observer = new ResizeObserver(measure);
    observer.observe(body);
    return () => {
      observer.disconnect();
    };
  }, [ref, loaded]);
  return (
    <Scaled width={width} height={height}>
      <iframe
        ref={ref}
        title={title}
        srcDoc={document}
        style={{ width, height }}
        onLoad={() => {
          setLoaded((count) => count + 1);
        }}
      />
    </Scaled>
  );
}
