import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { standalonePage } from '../../../src/lib/views/standalone-page';

describe('standalonePage', () => {
	it('allows its own script by hash, and nothing from anywhere', () => {
		const script = 'document.title = "영등포구";';
		const hash = createHash('sha256').update(script).digest('base64');
		const page = standalonePage({
			...{ locale: 'en', title: 'A <b> & "c"', description: '', head: '', body: '<p>' },
			...{ styles: '', script, scriptHash: hash }
		});
		expect(page).toContain('<title>A &lt;b&gt; &amp; &quot;c&quot;</title>');
		expect(page).toContain(`default-src 'none'; script-src 'sha256-${hash}';`);
		expect(page).toContain('<html lang="en">');
		expect(page).toContain(`<script>${script}</script>`);
	});
});
