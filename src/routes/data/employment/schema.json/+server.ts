import { dataFileResponse } from '$lib/server/data-file-response';

export const prerender = true;

/** The columns of the employment tables: `datapackage.json` refers to it. */
export const GET = () => dataFileResponse('employment/schema.json');
