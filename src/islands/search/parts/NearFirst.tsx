import * as urls from '../../../urls.ts';

/** Says what comes first where the reader's community has changed the order. */
export function NearFirst({ names: [first, second] }: { names: readonly string[] }) {
  if (first === undefined) return null;
  return (
    <p className="search-near small muted">
      同样对得上的，{first}的排在前面{second !== undefined && `，其次是${second}的`}。<a href={urls.home()}>换地方</a>
    </p>
  );
}
