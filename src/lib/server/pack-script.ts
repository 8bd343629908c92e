import { bundleScript } from './bundle-script';

/** The script of every evidence pack: the claim engine with its CSV reader in one piece. */
export async function packScript(): Promise<string> {
	const code = await bundleScript('src/lib/evidence/pack-script.ts', 'iife');
	// No text in it may end the element that it will stand in.
	return code.replaceAll(/<(?=\/script|!--)/gi, '\\x3c');
}
