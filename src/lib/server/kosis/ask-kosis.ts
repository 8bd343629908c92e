import { readKosisAnswer, type KosisRow } from '../../csv/kosis-json-answer';
import type { Clock } from './clock';
import { kosisErrorKind } from './kosis-error';
import { requestParameters, type KosisRequest } from './kosis-request';
import { redact } from './redact';

/** How to reach KOSIS. */
export interface KosisAccess {
	/** `https://kosis.kr/openapi`, or where something stands that speaks like it. */
	baseUrl: string;
	key: string;
	/** For one call with its whole answer, in milliseconds. */
	timeout: number;
	/** How often a call is tried in all. */
	attempts: number;
	clock: Clock;
	signal: AbortSignal;
	/** Told before each wait, so that a minute without progress is not taken for the end. */
	onWait: (wait: { milliseconds: number; found: string }) => void;
}

export type KosisResult =
	| { kind: 'rows'; rows: KosisRow[] }
	/** `code` is KOSIS's, null when it did not get to answer. `stop`: nothing else will be answered either. */
	| { kind: 'failed'; code: string | null; found: string; advice: string; stop: boolean };

interface Attempt {
	result: KosisResult;
	/** Milliseconds to wait before trying again; null when that would not help. */
	retryAfter: number | null;
}

const firstDelay = 1000;
const longestDelay = 60_000;
const minute = 60_000;

/**
 * One call, tried again after faults that pass: dropped connections, time-outs, 5xx, answers cut short,
 * KOSIS's own error 50 and its limit by the minute. Waits grow twofold from a second, give or take half. No
 * text of the result holds the key. Throws only when the signal says to stop.
 */
export async function askKosis(request: KosisRequest, access: KosisAccess): Promise<KosisResult> {
	const { clock, signal, attempts, onWait } = access;
	for (let attempt = 1; ; attempt++) {
		const { result, retryAfter } = await tryOnce(request, access);
		if (retryAfter === null || result.kind === 'rows') return result;
		if (attempt >= attempts) {
			const found = `${result.found} It was tried ${attempts} times.`;
			return attempts === 1 ? result : { ...result, found };
		}
		const grown = firstDelay * 2 ** (attempt - 1) * (0.5 + clock.random());
		const milliseconds = Math.min(longestDelay, Math.max(grown, retryAfter));
		onWait({ milliseconds, found: result.found });
		await clock.sleep(milliseconds, signal);
	}
}

async function tryOnce(request: KosisRequest, access: KosisAccess): Promise<Attempt> {
	const { baseUrl, key, timeout, signal } = access;
	const url = new URL(`${baseUrl.replace(/\/+$/, '')}/Param/statisticsParameterData.do`);
	url.search = new URLSearchParams({ ...requestParameters(request), apiKey: key }).toString();
	const timer = AbortSignal.timeout(timeout);
	try {
		const response = await fetch(url, {
			// A key must not follow a redirection to wherever it leads.
			redirect: 'manual',
			signal: AbortSignal.any([signal, timer]),
			headers: { accept: 'application/json' }
		});
		if (!response.ok) {
			await response.body?.cancel();
			return refused(response);
		}
		return judge(await response.text(), key);
	} catch (error) {
		signal.throwIfAborted();
		const found = timer.aborted
			? `There was no whole answer within ${timeout / 1000} seconds.`
			: `The connection failed (${causeOf(error)}).`;
		return failed(redact(found, key), 'Check the network, then run the command again.', 0);
	}
}

function refused({ status, headers }: Response): Attempt {
	if (status >= 300 && status < 400) {
		return failed(
			`The server sends us elsewhere (HTTP ${status}), and the key is not sent there.`,
			'Check --base-url, and whether KOSIS has moved.'
		);
	}
	if (status === 401 || status === 403) {
		return failed(`The server answered HTTP ${status}.`, kosisErrorKind('11').advice);
	}
	const seconds = Number(headers.get('retry-after') ?? 0);
	const mayPass = status >= 500 || status === 429 || status === 408;
	return failed(
		`The server answered HTTP ${status}.`,
		mayPass ? 'Run the command again later.' : 'Check --base-url, and whether KOSIS has moved.',
		mayPass ? (Number.isFinite(seconds) ? seconds * 1000 : 0) : null
	);
}

function judge(body: string, key: string): Attempt {
	const answer = readKosisAnswer(body);
	if (answer.kind === 'rows') return { result: answer, retryAfter: null };
	if (answer.kind === 'broken') return failed(answer.found, 'Run the command again later.', 0);
	const { next, advice } = kosisErrorKind(answer.code);
	const message = redact(answer.message, key);
	const code = redact(answer.code, key);
	const found = `KOSIS says error ${code}${message ? `: ${message}` : ''}`.replace(/\.?$/, '.');
	return {
		result: { kind: 'failed', code, found, advice, stop: next === 'stop' },
		retryAfter: next === 'wait' ? minute : next === 'retry' ? 0 : null
	};
}

function failed(found: string, advice: string, retryAfter: number | null = null): Attempt {
	return { result: { kind: 'failed', code: null, found, advice, stop: false }, retryAfter };
}

/** The code of a network fault (`ECONNRESET`): messages of the platform can hold addresses. */
function causeOf(error: unknown): string {
	const cause = (error as { cause?: { code?: unknown } }).cause;
	return typeof cause?.code === 'string' ? cause.code : 'no reason given';
}
