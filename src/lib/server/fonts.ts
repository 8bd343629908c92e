import { GlobalFonts } from '@napi-rs/canvas';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const family = 'Pretendard';
const weights = ['Regular', 'SemiBold', 'Bold'] as const;

/** Makes Pretendard known to the canvas from the npm package; nothing is fetched. Safe to repeat. */
export function registerFonts(): void {
	if (GlobalFonts.has(family)) return;
	const root = dirname(createRequire(import.meta.url).resolve('pretendard/package.json'));
	for (const weight of weights) {
		const file = join(root, 'dist/public/static', `Pretendard-${weight}.otf`);
		if (!GlobalFonts.registerFromPath(file, family)) throw new Error(`Font not readable: ${file}`);
	}
}
