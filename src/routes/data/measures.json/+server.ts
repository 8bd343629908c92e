import { dataFileResponse } from '$lib/server/data-file-response';

export const prerender = true;

export const GET = () => dataFileResponse('measures.json');
