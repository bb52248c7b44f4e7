import { useEffect, useRef, useState, type ReactNode } from 'react';

interface ScaledProps {
  /** Of the content, in CSS pixels. */
  width: number;
  height: number;
  children: ReactNode;
}

/** Scales content of a fixed size down to the available width. */
export function Scaled({ width, height, children }: ScaledProps) {
  const box = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(0);
  useEffect(() => {
    const measure = (): void => {
      setScale(Math.min(1, (box.current?.clientWidth ?? 0) / width));
    };
    measure();
    if (!('ResizeObserver' in globalThis)) {
      addEventListener('resize', measure);
      return () => {
        removeEventListener('resize', measure);
      };
    }
    const observer = new ResizeObserver(measure);
    observer.observe(box.current!);
    return () => {
      observer.disconnect();
    };
  }, [width]);
  return (
    <div className="pv-scaled" ref={box} style={{ height: Math.ceil(height * scale) }}>
      <div style={{ width, height, transform: `scale(${String(scale)})`, transformOrigin: '0 0' }}>{children}</div>
    </div>
  );
}
