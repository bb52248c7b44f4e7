import type { MapOccurrence } from '../../view-models/map/data.ts';

/** The marks beside the title of a session: 示例 or 据报道, and 暂定. */
export function SessionMarks({ session: { basis, provisional } }: { session: MapOccurrence }) {
  return (
    <>
      {basis && <span className="badge s">{basis}</span>}
      {provisional && <span className="tag maybe">暂定</span>}
    </>
  );
}
