import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { renameFont } from './rename-font';
import { siteCharacters } from './site-characters';

export interface SiteFont {
	/** Where it is served: the name changes with the bytes, so that it may be cached for ever. */
	path: string;
	bytes: Buffer;
}

/** Weights that the stylesheets use; `SiteFont.svelte` states the same range. */
const weights = { min: 400, max: 800 };
/** Figures that line up in columns, and the spaces between certain letters. */
const features = ['tnum', 'kern'];
/** Reserved to the makers of the whole font (SIL OFL 1.1, condition 3); a subset needs another. */
const reservedName = 'Pretendard';
const ownName = 'GoyongSans';

/** Name IDs of the licence and its address: they go wherever the font goes. */
const legalNames = [13, 14];

const packageRoot = dirname(createRequire(import.meta.url).resolve('pretendard/package.json'));

/** Pretendard cut down to some characters, as WOFF2. The same characters give the same bytes. */
export async function subsetPretendard(characters: string): Promise<SiteFont> {
	const whole = readFileSync(join(packageRoot, 'dist/public/variable/PretendardVariable.ttf'));
	const bytes = await subsetFont(renameFont(whole, reservedName, ownName), characters, {
		targetFormat: 'woff2',
		variationAxes: { wght: weights },
		keepFeatures: features,
		preserveNameIds: legalNames,
		noHinting: true
	});
	const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
	return { path: `/fonts/goyong-sans-${hash}.woff2`, bytes };
}

let font: Promise<SiteFont> | undefined;

/** The font of the site's pages, made once a build. Embeds never ask for it. */
export function siteFont(): Promise<SiteFont> {
	return (font ??= subsetPretendard(siteCharacters()));
}

/** What must be said beside the font: what it is made from, and the whole licence as its makers ship it. */
export function siteFontNotice(): string {
	const licence = readFileSync(join(packageRoot, 'dist/LICENSE.txt'), 'utf8');
	return `${ownName} is Pretendard cut down to the characters of this site and named otherwise, as its licence asks.\n\n${licence}`;
}
