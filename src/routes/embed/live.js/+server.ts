import { embedScriptResponse } from '$lib/server/embed-script';

export const prerender = true;

export const GET = () => embedScriptResponse('live');
