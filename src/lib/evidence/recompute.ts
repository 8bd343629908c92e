import { readingRecord } from '../claims/claim-record';
import { factsByPart, type FactsByPart } from '../claims/claim-snapshot';
import { evaluateReadings } from '../claims/evaluate-claim';
import { atomsOf } from '../claims/ledger';
import { sentenceVerdict } from '../claims/sentence-verdict';
import type { Verdict } from '../claims/verdict';
import type { Issue } from '../csv/issue';
import { readDistricts } from '../csv/read-districts';
import { readFigureList } from '../csv/read-figure-list';
import type { SeriesId } from '../domain/dataset';
import { DistrictList } from '../domain/district-list';
import { PartialDataset } from '../domain/partial-dataset';
import { parseAge, parseSex } from '../domain/population';
import type { EvidenceClaim } from './evidence-claim';

/** The two tables of an evidence pack as text. */
export interface EvidenceTables {
	figures: string;
	districts: string;
}

/** What the figures of a pack say by themselves. */
export interface Recomputation {
	verdict: Verdict;
	parts: FactsByPart;
	/** Figures read. */
	figures: number;
}

/**
 * Judges the claim of an evidence pack anew from its tables, with the code that judged it first.
 * Null, with what is wrong, when a table cannot be read.
 */
export function recompute(
	{ query, figures, release, measures, universes }: EvidenceClaim,
	tables: EvidenceTables
): { value: Recomputation | null; issues: Issue[] } {
	const { districts, issues } = readDistricts(tables.districts, 'districts.csv');
	const lists = { districts: new DistrictList(districts, universes), measures };
	const read = figures && readFigureList(tables.figures, figures.path, lists);
	issues.push(...(read?.issues ?? []));
	if (issues.length > 0) return { value: null, issues };
	const cells = read?.cells ?? [];
	const { version, periods, series } = release;
	const contents = { version, periods, series: series.map(parseSeries) };
	const dataset = new PartialDataset(lists.districts, measures, cells, contents);
	const { statement, district, published } = query;
	const readings = evaluateReadings(statement, district, dataset, { published });
	return {
		value: {
			verdict: sentenceVerdict(atomsOf(statement, readings), readings),
			parts: factsByPart({ readings: readings.map(readingRecord) }),
			figures: cells.length
		},
		issues
	};
}

/** `employment_rate.total.15+` of `seriesKey`. */
function parseSeries(key: string): SeriesId {
	const [measure = '', sexText = '', ageText = ''] = key.split('.');
	const sex = parseSex(sexText);
	const age = parseAge(ageText);
	if (!sex || !age) throw new Error(`${key} is no series`);
	return { measure, sex, age };
}
