import * as urls from '../../urls.ts';

export function Icon({ name }: { name: string }) {
  return (
    <svg className="ico s" width="20" height="20" aria-hidden="true">
      <use href={urls.icon(name)} />
    </svg>
  );
}
