/** QR code of an activity's page, for another phone and for print. */
import type { Activity } from '../../../../../domain/catalogue.ts';
import { activityPaths, withoutMoved } from '../../../../../domain/paths.ts';
import type { APIRoute } from 'astro';
import { qrSvg } from '../../../../../images/qr.ts';
import { loadWorld } from '../../../../../loading/world.ts';
import * as urls from '../../../../../urls.ts';

export const getStaticPaths = async () => withoutMoved(activityPaths((await loadWorld()).catalogue));

export const GET: APIRoute<{ activity: Activity }> = async ({ props: { activity } }) => {
  const { site } = (await loadWorld()).catalogue;
  const address = urls.absolute(urls.activity(activity.owner, activity.id), site.url);
  return new Response(qrSvg(address), { headers: { 'content-type': 'image/svg+xml' } });
};
