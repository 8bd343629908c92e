import { isRate } from '../domain/measure';
import { periodRange, stepPeriod, type Period } from '../domain/period';
import { clauseAt, clausesOf } from './clauses';
import type { DetectContext, DetectionNoteKind } from './detection';
import { draftOf } from './draft-of';
import { hasForeignTopic } from './foreign-topic';
import { isDenied, isHedged } from './hedges';
import type { Mention, MentionOf, SpokenUniverse } from './mention';
import { modifierPlace } from './modifier-place';
import { readAssertion } from './read-assertion';
import { findRelation } from './relation-words';
import { resolveName, resolveSelf } from './resolve-district';
import { publishedBy, resolvePeriod } from './resolve-period';
import { provinceUniverse, resolveUniverse } from './resolve-universe';
import { carried, type SaidDistrict, type SaidPeriods, type SaidSeries } from './said';
import type { Span } from './span';
import { fitsUnit, type Assertion } from './statements';
import { nameLast, type TextState } from './text-state';

const compared = /^(?: ?\([^)]{0,20}\))? ?(?:보다|에 비해|와 비교|과 비교|대비)/;
const passedBy =
	/^(?: ?\([^)]{0,20}\))? ?(?:등)?(?:을|를)? ?(?:제치|앞지르|따돌)|^(?: ?\([^)]{0,20}\))?(?:에 이어|에 이은| 다음)/;
const placeFirst = /^(?:는|은|에는) /;
const kindFirst =
	/^[은던]? ?(?:고용률을 보인 |것으로 나타난 )?(?:곳|지역|구|군|시|자치구|시군구|시군|도시)(?:은|는) /;

/** Reads one sentence from left to right: names set the frame, assertions take what it holds. */
export class SentenceReader {
	readonly #clauses: readonly Span[];
	readonly #foreign: boolean;
	readonly #each: boolean;
	#district: SaidDistrict | null;
	#other: boolean;
	#districtHere = false;
	#series: readonly SaidSeries[];
	#seriesHere = false;
	/** "중구와 동구는 각각". */
	#joint: SaidDistrict[] = [];
	#pending: Pick<SaidSeries, 'sex' | 'age'> = { sex: null, age: null };
	#periods: SaidPeriods | null;
	#periodsHere: SaidPeriods[] = [];
	#universe: { spoken: SpokenUniverse; at: Span } | null = null;
	#base: MentionOf<'base'> | null = null;
	#from: { value: number; period: Period } | null = null;
	#streak: MentionOf<'streak'> | null = null;
	#waiting: Mention | null = null;
	#restore: { at: number; district: SaidDistrict | null } | null = null;
	#taken: Span = { start: -1, end: -1 };
	#quoted = 0;
	#count = 0;
	#moved = false;

	constructor(
		private readonly state: TextState,
		private readonly context: DetectContext,
		private readonly sentence: string,
		private readonly offset: number,
		private readonly mentions: readonly Mention[]
	) {
		this.#clauses = clausesOf(sentence);
		this.#foreign = hasForeignTopic(sentence, mentions);
		this.#each = /각각|각 /.test(sentence);
		this.#district = state.district && carried(state.district);
		this.#other = state.other;
		this.#series = this.#foreign ? [] : state.series.map(carriedSeries);
		this.#periods = state.periods && carried(state.periods);
	}

	/** Reads it all and leaves in the state what the next sentence may carry on. */
	read(): void {
		const { state, mentions } = this;
		const before = state.drafts.length;
		mentions.forEach((mention, i) => this.#step(mention, i));
		if (this.#waiting) this.#assert(this.#waiting, mentions.length);
		const asserted = state.drafts.length > before;
		state.district = this.#district;
		state.other = this.#other;
		state.series = asserted || this.#seriesHere ? this.#series : [];
		const survey = /조사|고용지표|통계/.test(this.sentence);
		const stated = this.#periodsHere.some(({ wholeYear }) => !wholeYear);
		if (asserted || (stated && (survey || this.#seriesHere))) state.periods = this.#periods;
	}

	#step(mention: Mention, i: number): void {
		const { sentence, state } = this;
		if (mention.start >= this.#taken.start && mention.end <= this.#taken.end) return;
		if (this.#restore && mention.start >= this.#restore.at) {
			this.#district = this.#restore.district;
			this.#restore = null;
		}
		const after = sentence.slice(mention.end);
		switch (mention.type) {
			case 'district':
				return this.#name(mention, i, after);
			case 'self': {
				const at = this.#absolute(mention);
				const { named } = state;
				const { districts, district } = this.context;
				const own = resolveSelf(mention.ending, at, named, districts, district);
				if (own) this.#subject(own);
				return;
			}
			case 'province':
				return this.#province(mention, i, after);
			case 'universe':
				this.#universe = { spoken: mention.universe, at: mention };
				if (/^(?:의)? ?(?:평균)/.test(after)) return;
				if (this.mentions[i + 1]?.type === 'measure' && !this.#districtHere) {
					const measure = this.mentions[i + 1]!;
					this.#other ||= mention.universe === 'national' && this.#isTopic(measure, i + 1);
				}
				return;
			case 'average':
				return this.#average(mention, i);
			case 'measure':
				return this.#measure(mention, i);
			case 'other-measure':
				this.#series = [];
				this.#pending = { sex: null, age: null };
				return;
			case 'sex':
			case 'age':
				return this.#modifier(mention, i);
			case 'period':
				return this.#period(mention, i, after);
			case 'base':
				this.#base = mention;
				return;
			case 'streak': {
				this.#streak = mention;
				return;
			}
			case 'first-places':
				return this.#firstPlaces(mention);
			default:
				return this.#placed(mention, i, after);
		}
	}

	/** "1위는 영등포구": the district comes after. */
	#placed(mention: Mention, i: number, after: string): void {
		const waits =
			(mention.type === 'rank' && placeFirst.test(after)) ||
			(mention.type === 'superlative' && kindFirst.test(after));
		const next = this.mentions[i + 1];
		if (
			mention.type === 'rank' &&
			next?.type === 'district' &&
			/^인 $/.test(this.#between(mention, next))
		) {
			return this.#assertOf(next, mention, i);
		}
		const later = this.mentions.slice(i + 1).some(({ type }) => type === 'district');
		if (waits && later) this.#waiting = mention;
		else this.#assert(mention, i);
	}

	/** "2위인 강동구": in the middle of a sentence about another district. */
	#assertOf(district: MentionOf<'district'>, mention: Mention, i: number): void {
		const own = this.#district;
		this.#district = this.#resolve(district);
		this.#assert(mention, i);
		this.#district = own;
	}

	#resolve(mention: MentionOf<'district'>): SaidDistrict {
		const { districts, district: article } = this.context;
		return resolveName(mention, this.#absolute(mention), this.state.named, districts, article);
	}

	#between(a: Span, b: Span): string {
		return this.sentence.slice(a.end, b.start);
	}

	#name(mention: MentionOf<'district'>, i: number, after: string): void {
		const { named } = this.state;
		const said = this.#resolve(mention);
		if (passedBy.test(after)) {
			this.#skipBrackets(mention.end, after);
			return;
		}
		const than = compared.exec(after);
		if (than && said.value !== null) {
			this.#compare({ district: said.value }, mention, mention.end + than[0].length, i);
			return;
		}
		if (than) return;
		if (said.value !== null) named.byName.set(mention.name, said.value);
		const previous = this.mentions[i - 1];
		const joined =
			previous?.type === 'district' && /^(?:와|과|,|·) ?$/.test(this.#between(previous, mention));
		this.#joint = joined && this.#each ? [...this.#joint, said] : [said];
		const topic = this.#districtHere ? this.#district : null;
		const bracket = /^ ?\([^)]{0,30}\)/.exec(after);
		if (topic && bracket && !this.#waiting) {
			this.#restore = { at: mention.end + bracket[0].length, district: topic };
		}
		this.#subject(said);
		if (this.#waiting) {
			const waiting = this.#waiting;
			this.#waiting = null;
			this.#assert(waiting, i, mention.end);
		}
	}

	#subject(said: SaidDistrict): void {
		this.#district = said;
		this.#districtHere = true;
		this.#other = false;
		if (said.value === null) return;
		const { named } = this.state;
		nameLast(named.subjects, said.value);
		const province = this.context.districts.find(said.value)?.spans.at(-1)?.province;
		if (province) nameLast(named.provinces, province);
	}

	#province(mention: MentionOf<'province'>, i: number, after: string): void {
		nameLast(this.state.named.provinces, mention.province);
		const measure = this.mentions[i + 1];
		const isSubject =
			!mention.set &&
			!/에서$|[내중]$/.test(this.sentence.slice(mention.start, mention.end)) &&
			(/^(?:의|은|는|이|가|도)(?:$|[^가-힣])/.test(after) ||
				/의$/.test(this.sentence.slice(mention.start, mention.end)) ||
				(measure?.type === 'measure' && this.#isTopic(measure, i + 1)));
		if (isSubject && !(this.#districtHere && !/^(?:은|는|이|가)/.test(after))) {
			this.#other = true;
			this.#districtHere = false;
			return;
		}
		this.#universe = { spoken: provinceUniverse(mention.province), at: mention };
	}

	/** "고용률은 60.6%": a topic with its own value, not "고용률 1위는". */
	#isTopic(measure: Mention, i: number): boolean {
		const next = this.mentions[i + 1];
		return (
			/^(?:은|는|이|가|도)/.test(this.sentence.slice(measure.end)) && next?.type !== 'superlative'
		);
	}

	#average(mention: MentionOf<'average'>, i: number): void {
		const district = this.#district?.value ?? null;
		const { universe: spoken } = mention;
		const { districts } = this.context;
		const universe = spoken && resolveUniverse(spoken, district, districts);
		if (mention.particle === '' || mention.particle === '수준') {
			// "서울시 평균 고용률은": no district's.
			if (!this.#districtHere && spoken) this.#other = true;
			return;
		}
		if (!universe) return;
		const from = /이상|이하/.test(mention.particle) ? mention.end - 2 : mention.end;
		this.#compare({ averageOf: universe }, mention, from, i);
	}

	#compare(
		against: { district: string } | { averageOf: string },
		at: Span,
		from: number,
		i: number
	): void {
		const clause = clauseAt(this.#clauses, from);
		const related = findRelation(
			this.sentence.slice(from, Math.max(clause.end, from)).slice(0, 60)
		);
		if (!related) return;
		const { relation, margin } = related;
		this.#taken = { start: at.start, end: from + related.end };
		// The measure may stand between: "서초구와 비교하면 고용률이 낮습니다".
		for (let k = i + 1; k < this.mentions.length; k++) {
			const inside = this.mentions[k];
			if (!inside || inside.end > this.#taken.end) break;
			if (inside.type === 'measure') this.#measure(inside, k);
		}
		const assertion: Assertion = { kind: 'comparison', relation, against, margin };
		this.#emit(assertion, { start: at.start, end: from + related.end });
	}

	#skipBrackets(end: number, after: string): void {
		const bracket = /^ ?\([^)]{0,20}\)/.exec(after);
		if (bracket) this.#taken = { start: end, end: end + bracket[0].length };
	}

	#measure(mention: MentionOf<'measure'>, i: number): void {
		const { measure, colloquial } = mention;
		const previous = this.mentions
			.slice(0, i)
			.findLast(({ type }) => !['sex', 'age'].includes(type));
		const between = previous && this.sentence.slice(previous.end, mention.start);
		const joined =
			this.#seriesHere &&
			previous?.type === 'measure' &&
			/^(?:과|와|,|·| 및|은 물론| 및)/.test(between ?? '');
		const series: SaidSeries = {
			measure: {
				...{ value: measure, ...this.#absolute(mention), certainty: 'stated' },
				...(colloquial && { note: 'colloquial-term' as const })
			},
			colloquial,
			...this.#pending
		};
		this.#series = joined ? [...this.#series, series] : [series];
		this.#seriesHere = true;
		this.#pending = { sex: null, age: null };
		this.#other &&= !this.#mayBeDistrictAgain(i);
	}

	/** A new sentence with a measure of its own is about the district again. */
	#mayBeDistrictAgain(i: number): boolean {
		return !this.mentions
			.slice(0, i)
			.some(({ type }) => ['province', 'universe', 'average'].includes(type));
	}

	#modifier(mention: MentionOf<'sex'> | MentionOf<'age'>, i: number): void {
		const { mentions, sentence } = this;
		const place = modifierPlace(sentence, mentions[i - 1], mention, mentions[i + 1]);
		if (place === 'none') return;
		const at = { ...this.#absolute(mention), certainty: 'stated' as const };
		const said: Partial<Pick<SaidSeries, 'sex' | 'age'>> =
			mention.type === 'sex'
				? { sex: { value: mention.sex, ...at } }
				: {
						age: {
							value: mention.age,
							...at,
							...(mention.byWord && {
								certainty: 'ambiguous' as const,
								note: 'age-by-word' as const
							})
						}
					};
		if (place === 'before-measure') this.#pending = { ...this.#pending, ...said };
		else this.#series = this.#series.map((series) => ({ ...series, ...said }));
	}

	#period(mention: MentionOf<'period'>, i: number, after: string): void {
		const { state, context } = this;
		const found = resolvePeriod(mention.spoken, context.date, state.lastYear);
		if (!found) {
			this.#note('undated', mention);
			return;
		}
		const from = /^부터/.test(after);
		const { periods: found_, certainty, wholeYear } = found;
		const note = wholeYear ? { note: 'year-without-half' as const } : {};
		let periods: readonly Period[] = found_;
		const previous = this.mentions[i - 1];
		const last = this.#periodsHere.at(-1);
		if (last && previous?.type === 'period') {
			const between = this.sentence.slice(previous.end, mention.start);
			if (/^(?:와|과| 및|,|·)? ?$/.test(between)) periods = [...last.value, ...periods];
			else if (last.from && /^까지/.test(after) && periods.at(-1)) {
				periods = periodRange(last.value[0]!, periods.at(-1)!);
			}
		}
		const said = {
			value: periods,
			...this.#absolute(mention),
			certainty,
			wholeYear,
			from,
			...note
		};
		this.#periods = said;
		this.#periodsHere.push(said);
		const year = periods.at(-1);
		if (year) state.lastYear = Number(year.slice(0, 4));
	}

	#firstPlaces(mention: MentionOf<'first-places'>): void {
		const period = this.#periods?.value.at(-1);
		if (period === undefined) {
			this.#note('unsupported-assertion', mention);
			return;
		}
		if (this.#suppressed(mention, mention.end)) return;
		const universe = this.#saidUniverse();
		const statement = {
			...({ kind: 'count', of: 'first-places', stated: mention.count, period } as const),
			universe: universe?.value ?? null
		};
		this.#push(mention, (at) =>
			draftOf(at, statement, {
				district: this.#district,
				series: null,
				periods: this.#periods,
				universe
			})
		);
	}

	#assert(mention: Mention, i: number, until?: number): void {
		const { sentence } = this;
		const end = Math.max(mention.end, until ?? 0);
		const after = sentence.slice(mention.end);
		if (mention.type === 'record' && /^ ?(?:의 )?(?:규모|인원|참여)/.test(after)) return;
		if (mention.type === 'percent' || mention.type === 'persons' || mention.type === 'points') {
			// What follows decides whether a movement is said of this number.
			this.#moved ||= mention.type === 'points';
		}
		if (mention.type === 'direction' && (this.#moved || !this.#seriesHere)) return;
		const clause = clauseAt(this.#clauses, mention.start);
		this.#seekMeasureAfter(mention, i, clause);
		if (this.#series.length === 0 || this.#other) return;
		if (mention.type === 'record') {
			const since = mention.since && resolvePeriod(mention.since, this.context.date, null);
			this.#emit(
				{ kind: 'record', lowest: mention.lowest, since: since?.periods[0] ?? null },
				{ start: mention.start, end }
			);
			return;
		}
		const clauseAfter = sentence.slice(mention.end, clause.end);
		const read = readAssertion(mention, {
			before: sentence.slice(Math.max(0, mention.start - 6), mention.start),
			after: clauseAfter,
			times: this.#times(mention, clauseAfter),
			base: this.#from ?? this.#base
		});
		if (read === undefined) return;
		if (read === 'unsupported') {
			this.#note('unsupported-assertion', mention);
			return;
		}
		const { assertion, extra } = read;
		if (assertion.kind === 'change') this.#moved = true;
		this.#emit(assertion, { start: mention.start, end: Math.max(end, mention.end + extra) });
		if (mention.type === 'percent' && /^에서/.test(after)) {
			const period = this.#periods?.value.at(-1);
			if (period) this.#from = { value: mention.value, period };
		}
		if (mention.type === 'points') this.#from = null;
	}

	/** "가장 높은 고용률": the measure comes after. */
	#seekMeasureAfter(mention: Mention, i: number, clause: Span): void {
		if (!['superlative', 'rank', 'among-highest', 'record'].includes(mention.type)) return;
		for (let k = i + 1; k < Math.min(this.mentions.length, i + 4); k++) {
			const next = this.mentions[k];
			if (!next || next.start - mention.end > 16 || next.start >= clause.end) return;
			if (next.type === 'sex' || next.type === 'age') this.#modifier(next, k);
			else if (next.type !== 'measure') return;
			else {
				const between = this.sentence.slice(mention.end, next.start);
				if (/,/.test(between) || (this.#seriesHere && !/^[은던]? ?[^,]{0,4}$/.test(between)))
					return;
				this.#measure(next, k);
				return;
			}
		}
	}

	#times(mention: Mention, after: string): number | null {
		if (mention.type !== 'rank' && mention.type !== 'superlative') return null;
		const behind = /^(?:를|을|에)? ?(\d{1,2})(회|차례|번|반기|년)(?:째)? ?연속/.exec(after);
		const times = behind ? Number(behind[1]) : (this.#streak?.times ?? null);
		const unit = behind ? behind[2] : this.#streak?.unit;
		if (times === null) return null;
		this.#streak = null;
		return unit === '년' ? times * 2 : times;
	}

	#emit(assertion: Assertion, at: Span): void {
		if (this.#other || this.#series.length === 0) return;
		if (this.#suppressed(at, at.end)) return;
		if (this.#joint.length > 1) this.#district = this.#joint[this.#count] ?? this.#district;
		const chosen = this.#each ? this.#series.slice(this.#count, this.#count + 1) : this.#series;
		const all = chosen.length > 0 ? chosen : this.#series;
		for (const series of all) {
			const measure = this.context.measures.find(({ id }) => id === series.measure.value);
			if (!measure) continue;
			const fitted = fit(assertion, isRate(measure));
			if (!fitted) continue;
			if (series.age && series.age.value === null) {
				this.#note('unknown-age', at);
				continue;
			}
			const periods = this.#periodsOf(fitted);
			const settled = this.#withBase(fitted, periods);
			const start = Math.min(
				at.start,
				...[series.measure, series.sex, series.age]
					.map((said) => (said?.certainty === 'carried' ? null : (said?.start ?? null)))
					.filter((each): each is number => each !== null)
					.map((each) => each - this.offset)
					.filter((each) => each >= this.#quoted)
			);
			this.#push({ start, end: at.end }, (span) =>
				draftOf(
					span,
					settled,
					{ district: this.#district, series, periods, universe: this.#saidUniverse() },
					{
						assertion: this.#absolute(at),
						stepsBack: this.#base?.stepsBack ?? null,
						base: this.#base && this.#absolute(this.#base)
					}
				)
			);
		}
		this.#quoted = at.end;
		this.#count += 1;
		if (this.#each && this.#series.length > 1 && this.#count >= this.#series.length)
			this.#count = 0;
	}

	#push(at: Span, make: (at: Span) => TextState['drafts'][number]): void {
		this.state.drafts.push(make(this.#absolute(at)));
		const district = this.#district;
		if (district === null) this.#note('no-district', at);
		else if (district.value === null) {
			const { start, end, choices } = district;
			const name = start === null || end === null ? this.#absolute(at) : { start, end };
			this.state.notes.push({ kind: 'ambiguous-district', quote: '', ...name, choices });
		}
	}

	/** The surveys meant by an assertion: one of each under 각각, one of a year for a value. */
	#periodsOf(assertion: Assertion): SaidPeriods | null {
		const said = this.#periods;
		if (!said) return null;
		const one = said.value[this.#count];
		if (this.#each && said.value.length > 1 && assertion.kind === 'value' && one) {
			return { ...said, value: [one] };
		}
		if (assertion.kind === 'streak' && said.from) {
			const first = said.value[0];
			if (!first) return said;
			// What follows speaks of the end of the run.
			this.#periods = { ...said, value: [stepPeriod(first, assertion.times - 1)], from: false };
			return this.#periods;
		}
		if (!said.wholeYear) return said;
		const { date } = this.context;
		const out = publishedBy(said.value, date);
		if (['rank', 'streak'].includes(assertion.kind)) return { ...said, value: out };
		return { ...said, value: out.slice(-1) };
	}

	#withBase(assertion: Assertion, periods: SaidPeriods | null): Assertion {
		if (assertion.kind !== 'change') return assertion;
		if (this.#from && this.#from.period !== periods?.value.at(-1)) {
			return { ...assertion, base: this.#from.period };
		}
		const spoken = this.#base?.spoken;
		if (!spoken) return assertion;
		const found = resolvePeriod(spoken, this.context.date, this.state.lastYear);
		const last = periods?.value.at(-1);
		if (!found) return assertion;
		const sameHalf = found.periods.find((period) => period.slice(-1) === last?.slice(-1));
		const base = found.wholeYear ? sameHalf : found.periods.at(-1);
		return base === undefined || base === last ? assertion : { ...assertion, base };
	}

	#saidUniverse() {
		if (!this.#universe) return null;
		const { spoken, at } = this.#universe;
		const district = this.#district?.value ?? null;
		const value = resolveUniverse(spoken, district, this.context.districts);
		if (value === undefined) return null;
		return { value, ...this.#absolute(at), certainty: 'stated' as const };
	}

	#suppressed(at: Span, end: number): boolean {
		const clause = clauseAt(this.#clauses, at.start);
		const until = Math.max(clause.end, end);
		const last = clause === this.#clauses.at(-1) || until >= this.sentence.length;
		const after = this.sentence.slice(end, last ? this.sentence.length : until);
		if (isDenied(after)) this.#note('negated', at);
		else if (isHedged(this.sentence.slice(clause.start, until), after)) this.#note('hedged', at);
		else return false;
		return true;
	}

	#note(kind: DetectionNoteKind, at: Span): void {
		this.state.notes.push({ kind, quote: '', ...this.#absolute(at), choices: [] });
	}

	#absolute({ start, end }: Span): Span {
		return { start: start + this.offset, end: end + this.offset };
	}
}

function carriedSeries({ measure, sex, age, colloquial }: SaidSeries): SaidSeries {
	return {
		measure: carried(measure),
		sex: sex && carried(sex),
		age: age && carriedAge(age),
		colloquial
	};
}

function carriedAge<T extends NonNullable<SaidSeries['age']>>(age: T): T {
	return { ...age, certainty: 'carried' };
}

/** A movement without a number is of the measure's own unit. */
function fit(assertion: Assertion, rate: boolean): Assertion | undefined {
	if (assertion.kind === 'change' && assertion.amount === null) {
		return { ...assertion, unit: rate ? 'points' : 'persons' };
	}
	return fitsUnit(assertion, rate) ? assertion : undefined;
}
