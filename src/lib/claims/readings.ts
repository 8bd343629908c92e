import type { Dataset, SeriesId } from '../domain/dataset';
import { stepPeriod, type Period } from '../domain/period';
import type { Age } from '../domain/population';
import type { Universe } from '../domain/universe';
import type { Statement } from './claim';
import type { EvaluationContext } from './evaluation-context';
import {
	ageChoices,
	baseChoices,
	indicatorChoices,
	stated,
	universeChoices,
	type Choice
} from './open-parameters';
import { universeAt } from './open-universes';
import { readingId, type IndicatorScope, type Reading } from './reading';
import { roundTo } from './round-to';
import { statedPeriods } from './stated-periods';

/** The ways to fill each parameter of a statement. */
interface Choices {
	ages: Choice<Age>[];
	universes: Choice<Universe | null>[];
	bases: Choice<number | null>[];
	indicators: Choice<IndicatorScope | null>[];
}

/**
 * Every reading that a statement allows, the literal one first, then by how natural they are. What
 * the sentence states is fixed; what it leaves open runs over every sensible value. An open sex is
 * both together. Empty for kinds that no figure can bear out, and when nothing was published yet.
 */
export function readingsOf(
	statement: Statement,
	district: string,
	dataset: Dataset,
	context: EvaluationContext
): Reading[] {
	const periods = statedPeriods(statement, dataset, context);
	const last = periods.at(-1);
	if (last === undefined) return [];
	const none = stated(null);
	const subject = subjectOf(statement);
	const choices: Choices = {
		ages: 'age' in statement ? ageChoices(statement, dataset) : stated('15+'),
		universes:
			'universe' in statement
				? universeChoices(statement.universe, dataset, district, periods)
				: none,
		bases: statement.kind === 'change' ? baseChoices(statement.base, last) : none,
		indicators: statement.kind === 'count' ? indicatorChoices() : none
	};
	const nameUniverse = (universe: Universe): Universe => {
		const names = new Set(periods.map((period) => universeAt(dataset, district, universe, period)));
		return names.size === 1 ? [...names][0]! : universe;
	};
	return combine(subject, periods, choices, nameUniverse);
}

function subjectOf(statement: Statement): Omit<SeriesId, 'age'> {
	return 'measure' in statement
		? { measure: statement.measure, sex: statement.sex ?? 'total' }
		: { measure: 'employment_rate', sex: 'total' };
}

function combine(
	subject: Omit<SeriesId, 'age'>,
	periods: Period[],
	choices: Choices,
	nameUniverse: (universe: Universe) => Universe
): Reading[] {
	const readings: Omit<Reading, 'literal'>[] = [];
	for (const universeChoice of choices.universes) {
		const universe = universeChoice.value === null ? null : nameUniverse(universeChoice.value);
		for (const age of choices.ages) {
			for (const base of choices.bases) {
				for (const indicators of choices.indicators) {
					const group = { ...subject, age: age.value };
					const from = base.value === null ? null : stepPeriod(periods.at(-1)!, -base.value);
					readings.push({
						...group,
						id: readingId(periods, group, [universe, from && `vs-${from}`, indicators.value]),
						periods,
						universe,
						baseStepsBack: base.value,
						indicators: indicators.value,
						sensibility: roundTo(
							universeChoice.weight * age.weight * base.weight * indicators.weight,
							4
						)
					});
				}
			}
		}
	}
	// The most natural value of every parameter together is what the bare words mean.
	readings.sort((a, b) => b.sensibility - a.sensibility || (a.id < b.id ? -1 : 1));
	return readings.map((reading, index) => ({ ...reading, literal: index === 0 }));
}
