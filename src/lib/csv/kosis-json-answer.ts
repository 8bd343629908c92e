/** One figure as KOSIS hands it over: `TBL_NM`, `PRD_DE`, `C1`, `C1_NM`, `ITM_NM`, `DT` …, all text. */
export type KosisRow = Readonly<Record<string, string>>;

export type KosisAnswer =
	| { kind: 'rows'; rows: KosisRow[] }
	/** KOSIS refused, which it does with HTTP 200 and a code of its own. */
	| { kind: 'error'; code: string; message: string }
	/** Cut short, a page for people, or anything else that is no answer: worth asking again. */
	| { kind: 'broken'; found: string };

/**
 * The body of an answer of the KOSIS OpenAPI. Names without quotation marks, as its older format and
 * some of its errors have them, and errors in XML are understood; a list with anything but flat
 * objects in it is broken, never half read.
 */
export function readKosisAnswer(body: string): KosisAnswer {
	const text = body.replace(/^\uFEFF/, '').trim();
	if (text === '') return { kind: 'broken', found: 'The answer is empty.' };
	if (text.startsWith('<')) return readMarkup(text);
	const value = parse(text) ?? parse(quoteNames(text));
	if (value === undefined) {
		const isOpen = /^[[{]/.test(text) && !/[\]}]$/.test(text);
		const found = isOpen ? 'The answer is cut short.' : 'The answer is not JSON.';
		return { kind: 'broken', found };
	}
	if (Array.isArray(value)) {
		const rows = value.map(toRow);
		return rows.every((row) => row !== null)
			? { kind: 'rows', rows }
			: { kind: 'broken', found: 'The answer is a list, but not of figures.' };
	}
	const { err, errCode, errMsg } = toRow(value) ?? {};
	const code = err ?? errCode;
	return code === undefined
		? { kind: 'broken', found: 'The answer is neither a list of figures nor an error.' }
		: { kind: 'error', code, message: errMsg ?? '' };
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}

/** `{err:"20"}` to `{"err":"20"}`; what stands inside quotation marks is left alone. */
function quoteNames(text: string): string {
	return text.replace(
		/("(?:[^"\\]|\\.)*")|([{,]\s*)([A-Za-z_]\w*)(\s*:)/g,
		(whole, string: string | undefined, before: string, name: string, colon: string) =>
			string === undefined ? `${before}"${name}"${colon}` : whole
	);
}

function toRow(value: unknown): KosisRow | null {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
	const entries = Object.entries(value);
	if (entries.some(([, cell]) => typeof cell === 'object' && cell !== null)) return null;
	return Object.fromEntries(
		entries.map(([name, cell]) => [name, cell === null ? '' : String(cell)])
	);
}

function readMarkup(text: string): KosisAnswer {
	const of = (name: string) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1]?.trim();
	const code = of('err');
	return code === undefined
		? { kind: 'broken', found: 'The answer is a page for people, not data.' }
		: { kind: 'error', code, message: of('errMsg') ?? '' };
}
