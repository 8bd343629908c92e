import type { Firmness } from '../claims/firmness';
import type { Verdict } from '../claims/verdict';

/** What the page on method says, in one language. Every number and name comes in as an argument. */
export interface MethodWords {
	title: string;
	description: string;
	lead: (article: string) => string;
	contents: string;
	example: string;
	statistician: string;

	verdicts: {
		heading: string;
		readings: string;
		steps: string[];
		example: (p: {
			quote: string;
			open: string;
			all: number;
			holds: number;
			fails: number;
		}) => string;
		exampleMissing: (missing: number) => string;
		open: Record<'universe' | 'age' | 'sex' | 'periods', string>;
		literal: (universe: string) => string;
		trueSentence: string;
		rule: Record<Verdict, string>;
		inArticle: string;
		computed: string;
	};

	definitions: {
		heading: string;
		ages: (p: { all: string; working: string }) => string;
		byAge: (p: {
			district: string;
			period: string;
			labels: { all: string; working: string; older: string };
			all: string;
			working: string;
			older: string;
		}) => string;
		unemployment: string;
		change: (p: {
			district: string;
			first: string;
			last: string;
			from: string;
			to: string;
			points: string;
			percent: string;
		}) => string;
	};

	universes: {
		heading: string;
		lead: string;
		headers: {
			universe: string;
			what: string;
			members: (period: string) => string;
			rank: (district: string, period: string) => string;
		};
		notMember: string;
		what: Record<string, string>;
		province: { label: string; what: string; members: (provinces: number) => string };
		custom: { label: string; what: string };
		move: (p: { name: string; date: string; from: string; to: string }) => string;
		size: (p: {
			universe: string;
			before: string;
			after: string;
			sizeBefore: number;
			sizeAfter: number;
		}) => string;
		moveRule: string;
		abolished: (count: number, names: string) => string;
	};

	ranks: {
		heading: string;
		rule: string;
		caption: (p: { period: string; universe: string; group: string }) => string;
		headers: { district: string; value: string; rank: string; rounding: string };
		missing: string;
		direction: string;
		rounding: (p: { value: string; low: string; high: string; decimals: number }) => string;
		unsure: (names: string) => string;
		sure: string;
		formula: string;
	};

	chance: {
		heading: string;
		survey: (marks: string, figures: string) => string;
		model: (p: {
			sampleSize: string;
			district: string;
			period: string;
			value: string;
			standardError: string;
			level: string;
			low: string;
			high: string;
		}) => string;
		rival: (p: { name: string; value: string; margin: string; standardError: string }) => string;
		sets: string;
		setsExample: (p: {
			period: string;
			universe: string;
			rank: string;
			set: string;
			level: string;
		}) => string;
		means: string;
		firmness: Record<Firmness['grade'], { term: string; meaning: (level: string) => string }>;
		apart: string;
		thisClaim: (grade: string, sets: string, parts: number, level: string) => string;
		details: {
			modelled: (p: { sampleSize: string; designEffect: string }) => string;
			groups: string;
			noise: (p: {
				districts: number;
				share: string;
				median: string;
				low: string;
				high: string;
			}) => string;
			stepdown: (p: { draws: string; level: string }) => string;
			joint: (p: { members: number; z: string; level: string }) => string;
			table: string;
			headers: { period: string; marginal: string; simultaneous: string; joint: string };
			bonferroni: string;
			references: string;
		};
		formulas: {
			modelled: string;
			critical: string;
			rejected: string;
			set: string;
			noise: string;
			joint: string;
		};
	};

	robustness: {
		heading: string;
		lead: string;
		example: (p: { fairness: string; robustness: string }) => string;
		unique: (p: { universe: string; sameClaim: number; others: number }) => string;
		firsts: (p: { period: string; districts: number; of: number }) => string;
		weights: string;
		headers: { parameter: string; choice: string; weight: string; reason: string };
		groups: Record<string, string>;
		roles: Record<string, string>;
		formulas: { strength: string; fairness: string; robustness: string };
		details: string;
	};

	averages: {
		heading: string;
		text: string;
		example: (p: {
			period: string;
			universe: string;
			measure: string;
			mean: string;
			weighted: string;
		}) => string;
		formula: string;
	};

	reported: {
		heading: string;
		text: (count: number) => string;
		indirect: (low: string, high: string) => string;
		formula: string;
	};

	limits: { heading: string; items: string[]; since: (period: string, district: string) => string };

	corrections: {
		heading: string;
		text: string[];
		version: (version: string) => string;
		link: string;
	};
}
