import { loadWorld } from '../loading/world.ts';
import { readLicences } from '../loading/licences/licences.ts';
import { licencesText } from '../view-models/site/licences.ts';

export const GET = async (): Promise<Response> => {
  const licences = readLicences((await loadWorld()).catalogue.site);
  return new Response(licencesText(licences), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
