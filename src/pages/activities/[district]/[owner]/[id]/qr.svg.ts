/** The address of an activity's page to scan: for a phone beside this one, and for paper. */
import type { APIRoute } from 'astro';
import { qrSvg } from '../../../../../images/qr.ts';
import { loadWorld } from '../../../../../loading/from-astro.ts';
import * as urls from '../../../../../urls.ts';
export async function getStaticPaths() {
  const { catalogue } = await loadWorld();
  return [...catalogue.activities.values()].map((activity) => {
    const [district, owner] = activity.owner.split('/');
    return {
      params: { district, owner, id: activity.id },
      props: { address: urls.absolute(urls.activity(activity.owner, activity.id), catalogue.site.url) },
    };
  });
}
export const GET: APIRoute<{ address: string }> = ({ props }) =>
  new Response(qrSvg(props.address), { headers: { 'content-type': 'image/svg+xml' } });
