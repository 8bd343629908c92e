import { json } from '@sveltejs/kit';
import { peerTable } from '$lib/domain/peer-table';
import { siteDataset } from '$lib/server/site';

export const prerender = true;

export const GET = () => json(peerTable(siteDataset()));
