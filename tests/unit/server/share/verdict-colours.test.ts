import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { verdicts } from '../../../../src/lib/claims/verdict';
import { verdictColours } from '../../../../src/lib/server/share/verdict-colours';

it.each(verdicts)('%s has the colour that pages give it', (verdict) => {
	const tokens = readFileSync('src/lib/styles/tokens.css', 'utf8');
	// The first is the light one: dark ones stand further down, in a media query.
	const light = new RegExp(`--verdict-${verdict}: (#[0-9a-f]{6});`).exec(tokens);
	expect(verdictColours[verdict]).toBe(light?.[1]);
});
