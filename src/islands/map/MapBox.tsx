import { useEffect, useState, type ReactNode } from 'react';
import type { MapBase } from '../../view-models/map/data.ts';
import { formatLength } from '../../view-models/map/words.ts';
import { useObservable, type Observable } from './state/observable.ts';
import type { Leaflet } from './leaflet/use-leaflet.ts';

interface MapBoxProps {
  leaflet: Leaflet;
  base: MapBase | undefined;
  legend: ReactNode;
  picking: boolean;
  /** The card of the open station. */
  children: ReactNode;
}

const HINT_MS = 1800;
const HINTS = { fingers: '用两根手指移动地图', wheel: '按住Ctrl再滚动，可以缩放地图' } as const;

export function MapBox({
  leaflet: { box, isReady, failed, viewport, hint, zoomBy, retry },
  base,
  legend,
  picking,
  children,
}: MapBoxProps) {
  return (
    <section className="map-area js-only" aria-label="站点地图，内容与列表相同">
      <a className="map-skip" href="#map-list">
        跳过地图，去看列表
      </a>
      <div className="map-frame" data-picking={picking ? '' : undefined}>
        <div
          ref={box}
          className="map-box"
          tabIndex={isReady ? 0 : -1}
          role="group"
          aria-label="地图：方向键移动，加减号缩放，Tab键逐个看站点"
        />
        {!isReady && (
          <p className="map-loading">
            {failed ? '眼下取不到地图的程序，请连上网再试。列表照样能用。' : '地图正在打开……'}
            {failed && (
              <button
                type="button"
                className="btn"
                onClick={() => {
                  retry();
                  box.current?.focus({ preventScroll: true });
                }}
              >
                再试一次
              </button>
            )}
          </p>
        )}
        {isReady && (
          <div className="map-zoom">
            <button
              type="button"
              aria-label="放大地图"
              onClick={() => {
                zoomBy(1);
              }}
            >
              ＋
            </button>
            <button
              type="button"
              aria-label="缩小地图"
              onClick={() => {
                zoomBy(-1);
              }}
            >
              －
            </button>
          </div>
        )}
        <Hint hint={hint} />
        <Footer viewport={viewport} base={base} />
      </div>
      {children}
      <div className="map-legend-frame">{legend}</div>
    </section>
  );
}

function Hint({ hint }: { hint: Leaflet['hint'] }) {
  const visible = useTransient(hint, HINT_MS);
  return (
    visible && (
      <p className="map-hint" aria-hidden="true">
        {HINTS[visible]}
      </p>
    )
  );
}

/** Scale bar and attribution. */
function Footer({ viewport, base }: { viewport: Leaflet['viewport']; base: MapBase | undefined }) {
  const current = useObservable(viewport, undefined);
  return (
    current && (
      <div className="map-foot">
        <p className="map-scale">
          {current.scale.label}
          <span
            ref={(bar) => {
              if (bar) bar.style.width = `${String(current.scale.pixels)}px`;
            }}
          />
        </p>
        <p className="map-attribution">{attributionOf(base, current.square)}</p>
      </div>
    )
  );
}

/** Attribution and 审图号 of a configured base; the embedded base is marked as a sketch. */
function attributionOf(base: MapBase | undefined, square: number | undefined): string {
  if (!base || base.kind === 'embedded')
    return `示意图，不是导航地图${square === undefined ? '' : `；方格边长${formatLength(square)}`}`;
  return [base.approval ? '' : '示意图', base.attribution, base.approval && `审图号：${base.approval}`]
    .filter(Boolean)
    .join('；');
}

/** The latest value, for a limited time after it was set. */
function useTransient<Value>({ subscribe, get }: Observable<Value | undefined>, milliseconds: number) {
  const [value, setValue] = useState<Value>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unsubscribe = subscribe(() => {
      setValue(() => get());
      clearTimeout(timer);
      timer = setTimeout(() => {
        setValue(undefined);
      }, milliseconds);
    });
    return () => {
      unsubscribe();
      clearTimeout(timer);
    };
  }, [subscribe, get, milliseconds]);
  return value;
}
