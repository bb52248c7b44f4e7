import { readLicences } from '../loading/licences/licences.ts';
import { licencesText } from '../view-models/site/licences.ts';

export const GET = (): Response =>
  new Response(licencesText(readLicences()), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
