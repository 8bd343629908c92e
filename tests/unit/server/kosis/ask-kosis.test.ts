import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askKosis, type KosisAccess } from '../../../../src/lib/server/kosis/ask-kosis';
import { planRequests } from '../../../../src/lib/server/kosis/plan-requests';
import { readKosisTables } from '../../../../src/lib/server/kosis/read-kosis-tables';
import { error, KosisServer, type Fault } from '../../../fixtures/kosis-server';
import { servedTables } from '../../../fixtures/kosis-tables';
import { TestClock } from '../../../fixtures/test-clock';

const key = 'Zm9v+YmFy/cXV4=';
const { orgId, tables } = readKosisTables('data').value!;
const [request] = planRequests(orgId, tables[0]!, '2023H1', '2024H1');

let server: KosisServer;
let clock: TestClock;
let waits: string[];
beforeEach(async () => {
	server = await new KosisServer(servedTables(), key).start();
	clock = new TestClock();
	waits = [];
});
afterEach(() => server.stop());

const ask = (rest: Partial<KosisAccess> = {}) =>
	askKosis(request!, {
		baseUrl: server.baseUrl,
		key,
		timeout: 10_000,
		attempts: 5,
		clock,
		signal: new AbortController().signal,
		onWait: ({ milliseconds, found }) => void waits.push(`${milliseconds} ${found}`),
		...rest
	});

describe('askKosis', () => {
	it('asks once when all is well', async () => {
		expect(await ask()).toMatchObject({ kind: 'rows', rows: { length: 63 } });
		expect(server.calls).toHaveLength(1);
		expect(clock.sleeps).toEqual([]);
	});

	const passing: [name: string, fault: Fault][] = [
		['503', { kind: 'status', status: 503 }],
		['429', { kind: 'status', status: 429 }],
		['a dropped connection', { kind: 'drop' }],
		['a body that is broken off', { kind: 'broken-off' }],
		['a body that is cut short', { kind: 'cut' }],
		['a page for people', { kind: 'body', text: '<html>점검 중</html>' }],
		['an empty body', { kind: 'body', text: '' }],
		['error 50', { kind: 'body', text: error('50', '서버오류') }]
	];

	it.each(passing)('tries again after %s', async (_, fault) => {
		server.faults.push(fault, fault);
		expect((await ask()).kind).toBe('rows');
		expect(server.calls).toHaveLength(3);
		expect(clock.sleeps).toEqual([1000, 2000]);
	});

	it('tries again when an answer does not come in time', async () => {
		server.faults.push({ kind: 'silence' });
		expect((await ask({ timeout: 500 })).kind).toBe('rows');
		expect(server.calls.length).toBeGreaterThan(1);
	});

	it('gives up after so many tries, each wait twice the one before', async () => {
		server.faults.push(
			...Array.from({ length: 5 }, (): Fault => ({ kind: 'status', status: 500 }))
		);
		expect(await ask()).toMatchObject({
			kind: 'failed',
			code: null,
			found: 'The server answered HTTP 500. It was tried 5 times.'
		});
		expect(server.calls).toHaveLength(5);
		expect(clock.sleeps).toEqual([1000, 2000, 4000, 8000]);
	});

	it('spreads the waits, so that many who failed together do not come back together', async () => {
		server.faults.push({ kind: 'drop' }, { kind: 'drop' });
		const random = [0, 0.999];
		clock.random = () => random.shift()!;
		await ask();
		expect(clock.sleeps[0]).toBe(500);
		expect(clock.sleeps[1]).toBeCloseTo(2998, 0);
	});

	it('waits as long as the server says, up to a minute', async () => {
		const after = (seconds: string): Fault => ({
			kind: 'status',
			status: 503,
			headers: { 'retry-after': seconds }
		});
		server.faults.push(after('7'), after('3600'), after('Wed, 21 Oct 2026 07:28:00 GMT'));
		expect((await ask()).kind).toBe('rows');
		expect(clock.sleeps).toEqual([7000, 60_000, 4000]);
	});

	it('waits a minute for the limit by the minute', async () => {
		server.faults.push({ kind: 'body', text: error('40', '호출가능건수 제한') });
		expect((await ask()).kind).toBe('rows');
		expect(clock.sleeps).toEqual([60_000]);
		expect(waits).toEqual(['60000 KOSIS says error 40: 호출가능건수 제한.']);
	});

	const lasting: [code: string, stop: boolean, advice: string][] = [
		['10', true, 'Set it again'],
		['11', true, 'expired or is not right'],
		['20', false, 'raise "classes"'],
		['21', false, 'Check "id" and "classes"'],
		['30', false, 'Check the half-years'],
		['31', false, 'Raise "cellsPerHalfYear"'],
		['41', true, 'go on tomorrow'],
		['42', true, 'restricted this key'],
		['77', false, "not in KOSIS's guide"]
	];

	it.each(lasting)('does not repeat error %s, and advises', async (code, stop, advice) => {
		server.faults.push({ kind: 'body', text: error(code, '까닭') });
		const result = await ask();
		expect(result).toMatchObject({ kind: 'failed', code, stop });
		expect(result).toMatchObject({ found: `KOSIS says error ${code}: 까닭.` });
		expect(result.kind === 'failed' && result.advice).toContain(advice);
		expect(server.calls).toHaveLength(1);
	});

	it.each([
		['404', { kind: 'status', status: 404 }, 'HTTP 404'],
		['403', { kind: 'status', status: 403 }, 'HTTP 403'],
		[
			'a redirection, which the key does not follow',
			{ kind: 'status', status: 302, headers: { location: '/openapi/elsewhere' } },
			'sends us elsewhere (HTTP 302)'
		]
	] as [string, Fault, string][])('does not repeat %s', async (_, fault, found) => {
		server.faults.push(fault);
		const result = await ask();
		expect(result.kind === 'failed' && result.found).toContain(found);
		expect(server.calls).toHaveLength(1);
	});

	it('names a server that is not there by the fault, never by an address', async () => {
		const { baseUrl } = server;
		await server.stop();
		const result = await ask({ baseUrl, attempts: 1 });
		expect(result.kind === 'failed' && result.found).toBe('The connection failed (ECONNREFUSED).');
		server = await new KosisServer([], key).start();
	});

	it('hides the key when KOSIS repeats it', async () => {
		server.faults.push({ kind: 'body', text: error('11', `${key} ${encodeURIComponent(key)}`) });
		expect(await ask()).toMatchObject({ found: 'KOSIS says error 11: [key] [key].' });
	});

	it('stops at once when told to', async () => {
		server.faults.push({ kind: 'silence' });
		const stop = new AbortController();
		const asked = ask({ signal: stop.signal });
		stop.abort();
		await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
	});
});
