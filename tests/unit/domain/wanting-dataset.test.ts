import { describe, expect, it } from 'vitest';
import { evaluateClaim } from '../../../src/lib/claims/evaluate-claim';
import { readSeries } from '../../../src/lib/csv/read-series';
import { writeSeries } from '../../../src/lib/csv/write-series';
import { Dataset, seriesKey, type SeriesId } from '../../../src/lib/domain/dataset';
import { WantingDataset } from '../../../src/lib/domain/wanting-dataset';
import { readArticles } from '../../../src/lib/server/articles';
import { loadDataset } from '../../../src/lib/server/dataset';

const whole = loadDataset();
const { districts, measures, version } = whole;
const contents = { version, periods: whole.periods(), series: whole.seriesIds() };

/** One series as a browser gets it: from the CSV that the site publishes. */
function published(id: SeriesId): Dataset {
	const text = writeSeries(whole, id);
	const { cells, issues } = readSeries(text, 'series.csv', id, { districts, measures });
	expect(issues).toEqual([]);
	return new Dataset(districts, measures, cells, version);
}

describe('WantingDataset', () => {
	const claims = readArticles().flatMap(({ ko }) => ko.claims);
	it.each(claims.map((claim) => [claim.id, claim] as const))(
		'judges %s as the whole release does, on fewer series',
		(_, claim) => {
			const context = { published: '2024-08-09', robustness: 'left-out' } as const;
			const loaded = new Map<string, Dataset>();
			for (let round = 0; ; round++) {
				expect(round, 'what was wanted is loaded, so this ends').toBeLessThan(6);
				const some = new WantingDataset(districts, measures, contents, loaded);
				const evaluation = evaluateClaim(claim, some, context);
				if (some.wanted().length === 0) {
					expect(evaluation).toEqual(evaluateClaim(claim, whole, context));
					break;
				}
				for (const id of some.wanted()) loaded.set(seriesKey(id), published(id));
			}
			expect(loaded.size).toBeLessThan(contents.series.length / 2);
		}
	);

	it('never wants a series that was not published', () => {
		const some = new WantingDataset(districts, measures, contents, new Map());
		const id = { measure: 'unemployment_rate', sex: 'female', age: '65+' } as const;
		expect(some.column(id, '2023H1')).toBeUndefined();
		expect(some.periodsOf(id)).toEqual([]);
		expect(some.figure('1119', id, '2023H1')).toEqual(whole.figure('1119', id, '2023H1'));
		expect(some.wanted()).toEqual([]);
	});
});
