import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/lib/domain/dataset';
import { releaseChanges } from '../../../src/lib/domain/release-changes';
import type { ReleaseDiff } from '../../../src/lib/server/release-diff';
import { diffReport } from '../../../src/lib/server/release-report';
import { smallLists } from '../../fixtures/lists';

const cell = (district: string, value: number | null, other: Partial<Cell> = {}): Cell => ({
	...{ period: '2023H1', district, sex: 'total', age: '15+', measure: 'employment_rate', value },
	...{ lowReliability: false, suppressed: value === null, rounded: false },
	...other
});
const same = cell('1101', 53.9);
const nothing = releaseChanges([same], [same]);
const diff = (other: Partial<ReleaseDiff> = {}): ReleaseDiff => ({
	accepted: {
		...{ version: '2026.1', date: '2026-11-21', data: '2026.1+674d05e9' },
		...{ note: 'First release.', allowed: [] }
	},
	working: '2026.1+3f2a9c1d',
	changes: nothing,
	...{ lists: [], verdicts: [], ranks: [], embeds: [], implausible: [], ...other }
});
const report = (other?: Partial<ReleaseDiff>) => diffReport(diff(other), smallLists.districts);
const between = (before: Cell[], after: Cell[]) =>
	report({ changes: releaseChanges([same, ...before], [same, ...after]) });
const women: Partial<Cell> = { sex: 'female' };
const later: Partial<Cell> = { period: '2023H2' };
const list = { period: '2023H1', measure: 'employment_rate', sex: 'total', age: '15+' } as const;

describe('the report on what would be released', () => {
	it.each<[string, string, string[]]>([
		[
			'a revised figure',
			between([cell('1119', 65.2)], [cell('1119', 65)]),
			['1 figure revised', '1119 서울 영등포구', '65.2 → 65']
		],
		[
			'a mark',
			between([cell('1119', 65.2)], [cell('1119', 65.2, { lowReliability: true })]),
			['1 figure with another mark', '65.2 → 65.2*']
		],
		[
			'a district that appears',
			between([], [cell('1119', 65.2)]),
			['1 figure added to lists', '1 district has figures for the first time', '1119 서울 영등포구']
		],
		[
			'a district that goes',
			between([cell('1119', 65.2)], []),
			['1 figure gone', '1 district has no figures any more', '1119 서울 영등포구']
		],
		[
			'a half-year more',
			between([], [cell('1101', 54, later)]),
			['1 half-year added', '2023H2', '1 list of figures added', '.total.15+: 1 figure']
		],
		[
			'a half-year less',
			between([cell('1101', 54, later)], []),
			['1 half-year gone', '1 list of figures gone']
		],
		[
			'a list less',
			between([cell('1101', 54, women)], []),
			['1 list of figures gone', '2023H1/employment_rate.female.15+: 1 figure']
		],
		[
			'names and groups',
			report({ lists: ['universes.json'] }),
			['1 file that figures refer to changed', 'data/universes.json']
		],
		['a verdict', report({ verdicts: ['claim a of b'] }), ['1 verdict changed', 'claim a of b']],
		[
			'a rank',
			report({
				ranks: [
					{ ...{ district: '1119', list, universe: 'seoul' }, before: '1 of 25', after: null }
				]
			}),
			['1 rank', '2023H1/employment_rate.total.15+/1119 in seoul: 1 of 25 → none']
		],
		['an embed', report({ embeds: ['/embed/ko/x/'] }), ['1 embed would show', '/embed/ko/x/']],
		[
			'what can hardly be right',
			report({
				implausible: [
					{
						...{ rule: 'jump', place: { ...list, district: '1119' } },
						...{ cell: '2023H1/employment_rate.total.15+/1119', found: '30 → 65.2' }
					}
				]
			}),
			['1 figure that can hardly be right', '/1119: The rate is more than 15 points', '30 → 65.2']
		]
	])('names %s, and what to do about each finding', (_, text, parts) => {
		for (const part of parts) expect(text).toContain(part);
		const [head, ...findings] = text.split('\n\n');
		expect(head).toContain('Against release 2026.1 of 2026-11-21');
		expect(findings.length).toBeGreaterThan(0);
		for (const finding of findings) expect(finding).toMatch(/\n {2}Action: \S.*$/);
	});

	it('lists no more than a screen holds, but every figure that must be settled', () => {
		const paths = Array.from({ length: 25 }, (_, i) => `/embed/${i}/`);
		const text = report({ embeds: paths });
		expect(text).toContain('/embed/19/');
		expect(text).not.toContain('/embed/20/');
		expect(text).toContain('… and 5 more');
		const implausible = paths.map((found) => ({
			...{ rule: 'range' as const, place: { ...list, district: '1119' } },
			...{ cell: found, found }
		}));
		expect(report({ implausible })).toContain('/embed/24/');
	});

	it('says so when nothing differs, and when there is no release yet', () => {
		expect(report()).toBe('Nothing differs from release 2026.1.');
		expect(report({ accepted: null })).toContain('2026.1+3f2a9c1d would be the first');
	});
});
