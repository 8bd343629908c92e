import { parsePeriod, type Period } from '../../domain/period';

export type PublishedPeriod =
	| { kind: 'half-year'; period: Period }
	/** A year or a quarter: the table mixes in figures of another survey, which we leave out. */
	| { kind: 'other' };

const halfYear: readonly [pattern: RegExp, half: (text: string) => string][] = [
	// `2024.1/2`, and with the code that some downloads print: `H202401 2024.1/2`.
	[/^(?:H\d{6} )?(\d{4})\.([12])\/2$/, (half) => half],
	// `'21상` first half, `'21하` second half.
	[/^'(\d{2})(상|하)$/, (half) => (half === '상' ? '1' : '2')],
	// `2021-01` and `2021-07`: the month in which the half-year begins, not the month of the survey.
	[/^(\d{4})-(01|07)$/, (half) => (half === '01' ? '1' : '2')]
];

const otherSpan = [/^'\d{2}$/, /^\d{4}$/, /^'\d{2}\.[1-4]\/4$/, /^\d{4}\.[1-4]\/4$/];

/** A period label of a published table; undefined when it is written in no way that we know. */
export function parsePublishedPeriod(label: string): PublishedPeriod | undefined {
	const text = label.trim();
	for (const [pattern, half] of halfYear) {
		const [, year, part] = pattern.exec(text) ?? [];
		if (!year || !part) continue;
		const period = parsePeriod(`${year.length === 2 ? `20${year}` : year}H${half(part)}`);
		return period && { kind: 'half-year', period };
	}
	return otherSpan.some((pattern) => pattern.test(text)) ? { kind: 'other' } : undefined;
}
