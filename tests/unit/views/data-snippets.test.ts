import { execFile, execFileSync } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataSnippets, snippetIds } from '../../../src/lib/views/data-snippets';
import { loadDataset } from '../../../src/lib/server/dataset';
import { dataAddresses } from '../../fixtures/data-addresses';

const run = promisify(execFile);
const dataset = loadDataset();
const addresses = await dataAddresses();
const locales = ['ko', 'en'] as const;

/** Why a program cannot be tried here, or undefined when it can. */
function lacks(program: string, args: readonly string[]): string | undefined {
	try {
		execFileSync(program, [...args], { stdio: 'ignore' });
		return undefined;
	} catch {
		return `needs: ${program} ${args.join(' ')}`;
	}
}

const python = process.env.PYTHON ?? 'python3';
const noPandas = lacks(python, ['-c', 'import pandas']);
const noReadr = lacks('Rscript', ['-e', 'library(readr)']);

let server: Server;
let origin: string;

beforeAll(async () => {
	server = createServer((request, response) => {
		const path = decodeURIComponent(request.url ?? '');
		const answer = addresses.get(path)?.respond();
		if (!answer) response.writeHead(404).end();
		else void answer.then(async (found) => response.end(Buffer.from(await found.arrayBuffer())));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const codeOf = (id: (typeof snippetIds)[number], locale: (typeof locales)[number]) =>
	dataSnippets(dataset, locale, origin).find((snippet) => snippet.id === id)?.code ?? '';

/** The highest employment rates of the last survey, from the dataset itself. */
const highest = () => {
	const period = dataset.periods().at(-1)!;
	const series = { measure: 'employment_rate', sex: 'total', age: '15+' } as const;
	const values = dataset.districts.membersOf('national', period).flatMap(({ code, nameEn }) => {
		const figure = dataset.figure(code, series, period);
		return figure.kind === 'value' ? [{ name: nameEn, value: figure.value }] : [];
	});
	return values.sort((a, b) => b.value - a.value);
};

describe('snippets of the data page', () => {
	it.each(locales.flatMap((locale) => snippetIds.map((id) => [id, locale] as const)))(
		'%s, %s: every address is one that the site has',
		(id, locale) => {
			const found = [...codeOf(id, locale).matchAll(/http:[^"]+/g)].map(([address]) => address);
			expect(found.length).toBeGreaterThan(0);
			for (const address of found) {
				expect(address.startsWith(`${origin}/`), address).toBe(true);
				expect([...addresses.keys()]).toContain(address.slice(origin.length));
			}
		}
	);

	it.skipIf(noPandas)(
		`run in Python with pandas${noPandas ? ` (${noPandas})` : ''}`,
		async () => {
			for (const locale of locales) {
				const { stdout } = await run(python, ['-c', codeOf('python', locale)]);
				const lines = stdout.trimEnd().split('\n');
				expect(lines).toHaveLength(11);
				expect(lines[1]).toContain(String(highest()[0]?.value));
				if (locale === 'en') expect(lines[1]).toContain(highest()[0]?.name);
			}
		},
		60_000
	);

	it.skipIf(noReadr)(
		`run in R with readr${noReadr ? ` (${noReadr})` : ''}`,
		async () => {
			const { stdout } = await run('Rscript', ['-e', codeOf('r', 'en')]);
			expect(stdout).toContain(highest()[0]?.name);
		},
		60_000
	);

	it('are one expression of JavaScript for Observable, which draws every figure of the series', async () => {
		const drawn: unknown[][] = [];
		const Plot = {
			plot: ({ marks }: { marks: unknown[] }) => marks.length,
			lineY: (rows: unknown[]) => drawn.push(rows)
		};
		const AsyncFunction = (async () => {}).constructor as new (
			...parts: string[]
		) => (plot: typeof Plot) => Promise<number>;
		const cell = new AsyncFunction('Plot', `return ${codeOf('observable', 'ko')}`);
		expect(await cell(Plot)).toBe(1);
		expect(drawn[0]).toContainEqual({
			district_code: '1119',
			...{ period: '2023H1', value: 65.2, mark: null }
		});
	});

	it('keep the brackets and quotation marks of Power Query in pairs', () => {
		const code = codeOf('excel', 'ko')
			.replace(/"[^"\n]*"/g, '""')
			.replace(/\/\/.*$/gm, '');
		for (const [open, close] of ['()', '[]', '{}'].map((pair) => pair.split('')))
			expect(code.split(open!).length, `${open}${close}`).toBe(code.split(close!).length);
		expect(code).toMatch(/^let[^]+\nin\n/);
	});
});
