import { Callout } from '../parts/Callout.tsx';

/** The published menu cannot be fetched: without merging, its activities would be lost. */
export function Unreachable({ month, retry }: { month: string; retry: () => void }) {
  return (
    <Callout tone="problem" head={`${month}发布过，现在取不到网上那份`} live>
      <p>不和它并在一起，网上的会丢。连上网再试；写好的都还在。</p>
      <p className="ed-gap-s">
        <button type="button" className="btn" onClick={retry}>
          再试一次
        </button>
      </p>
    </Callout>
  );
}
