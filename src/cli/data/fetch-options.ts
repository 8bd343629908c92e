import { comparePeriods, parsePeriod, type Period } from '../../lib/domain/period';
import type { KosisTable, KosisTables } from '../../lib/server/kosis/read-kosis-tables';

/** A value of the command line, or what is wrong with it and what to write instead. */
export type Option<T> = { value: T } | { problem: string };

/** `2023H1..2026H1`, or one half-year; the first may not be after the last. */
export function parsePeriods(text: string | undefined): Option<{ first: Period; last: Period }> {
	const example = 'Write --periods 2023H1..2026H1, or one half-year such as 2026H1.';
	if (text === undefined) return { problem: `Say which half-years to fetch. ${example}` };
	const [from = '', to = from, ...rest] = text.split('..');
	const first = parsePeriod(from);
	const last = parsePeriod(to);
	if (!first || !last || rest.length > 0) {
		return { problem: `--periods "${text}" is not a span of half-years. ${example}` };
	}
	if (comparePeriods(first, last) > 0) {
		return { problem: `--periods "${text}" ends before it begins. Write ${last}..${first}.` };
	}
	return { value: { first, last } };
}

/** `summary,DT_1ES3A03_A01S`: tables by name or id; those asked for by default when nothing is named. */
export function chooseTables(
	text: string | undefined,
	{ tables }: KosisTables
): Option<readonly KosisTable[]> {
	if (text === undefined) return { value: tables.filter(({ byDefault }) => byDefault) };
	const names = text.split(',').map((name) => name.trim());
	const unknown = names.filter((name) => !tables.some((table) => isCalled(table, name)));
	if (unknown.length > 0) {
		const known = tables.map(({ name, id }) => `  ${name} (${id})`).join('\n');
		return { problem: `--tables: ${unknown.join(', ')} is not in kosis-tables.json. There are:\n${known}` };
	}
	return { value: tables.filter((table) => names.some((name) => isCalled(table, name))) };
}

const isCalled = ({ name, id }: KosisTable, called: string) => called === name || called === id;

/** An address to ask: https, so that the key is not read on the way; http only on this machine. */
export function parseBaseUrl(text: string): Option<string> {
	const url = URL.canParse(text) ? new URL(text) : null;
	const isLocal = url !== null && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
	if (!url || !['https:', 'http:'].includes(url.protocol) || url.username || url.search || url.hash) {
		return { problem: '--base-url is not an address. Write it as https://kosis.kr/openapi.' };
	}
	if (url.protocol === 'http:' && !isLocal) {
		return { problem: '--base-url is not https: anyone on the way could read the key. Use https.' };
	}
	return { value: url.href.replace(/\/+$/, '') };
}

/** A whole number of milliseconds, none included. */
export function parsePause(text: string): Option<number> {
	return /^\d{1,6}$/.test(text)
		? { value: Number(text) }
		: { problem: `--pause "${text}" is not a number of milliseconds. Write it as 500.` };
}
