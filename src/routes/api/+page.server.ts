import { apiReference } from '#lib/server/http/api-reference.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => apiReference(locals.locale, url.origin);
