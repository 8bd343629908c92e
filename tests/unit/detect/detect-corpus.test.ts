import { describe, expect, it } from 'vitest';
import { evaluateClaim } from '../../../src/lib/claims/evaluate-claim';
import { detectClaims } from '../../../src/lib/detect/detect-claims';
import { toClaim } from '../../../src/lib/detect/to-claim';
import { loadDataset } from '../../../src/lib/server/dataset';
import { corpus } from './corpus/corpus';
import { fields, scoreCorpus, textOf } from './score';
import { rates, scoreTable } from './score-table';

const dataset = loadDataset();
const { districts, measures } = dataset;
const score = scoreCorpus(corpus, districts, measures);
const sentences = corpus.flatMap((text) => text.sentences);

describe('the labelled corpus', () => {
	it('is large enough to mean something', () => {
		expect(corpus.length).toBeGreaterThanOrEqual(30);
		expect(sentences.filter(({ length }) => length > 1).length).toBeGreaterThanOrEqual(120);
		expect(sentences.filter(({ length }) => length === 1).length).toBeGreaterThanOrEqual(40);
	});

	it.each(fields)('%s is right in at least 95 of 100 claims, found or labelled', (field) => {
		const { precision, recall } = rates(score, field);
		const report = `${scoreTable(score)}\n${score.differences.join('\n')}`;
		expect(Math.min(precision, recall), report).toBeGreaterThanOrEqual(0.95);
	});

	it('finds nothing in weather, plans and other statistics', () => {
		expect(score.falseAlarms, score.differences.join('\n')).toBe(0);
	});

	it.each(corpus.map((text) => [text.name, text] as const))(
		'quotes exactly, and can be judged: %s',
		(_, text) => {
			const whole = textOf(text);
			const { date, district } = text;
			const { claims, notes } = detectClaims(whole, { districts, measures, date, district });
			for (const claim of claims) {
				expect(whole.slice(claim.start, claim.end)).toBe(claim.quote);
				const judged = claim.district ?? claim.districtChoices[0];
				if (judged === undefined) continue;
				expect(() =>
					evaluateClaim(toClaim(claim, judged), dataset, { published: date })
				).not.toThrow();
			}
			for (const note of notes) expect(whole.slice(note.start, note.end)).toBe(note.quote);
		}
	);
});
