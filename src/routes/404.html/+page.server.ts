import { siteFont } from '$lib/server/site-font';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ font: (await siteFont()).path });
