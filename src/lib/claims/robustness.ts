import type { SeriesId } from '../domain/dataset';
import type { Period } from '../domain/period';
import type { Universe } from '../domain/universe';

/** One perturbation of a claim and how strong the claim is there. */
export interface Perturbation extends SeriesId {
	id: string;
	period: Period;
	universe: Universe;
	/** SP, normalised over the perturbations that could be judged. */
	sensibility: number;
	/** SR: 0 as strong as stated, above 0 stronger, −1 last of all. Null when figures are missing. */
	strength: number | null;
}

/** Who else in the universe could have said something like it. */
export interface Uniqueness {
	universe: Universe;
	/** The other members. */
	others: number;
	/** Those that could make the same claim under some reading. */
	sameClaim: string[];
	/** Share of the others that could not make the same claim under any reading; null when alone. */
	share: number | null;
	/** Members, the district included, that were first in some published rate at that survey. */
	firsts: { period: Period; of: number; districts: { code: string; series: SeriesId[] }[] }[];
}

/** How a rank claim fares when its unstated parameters change (Wu et al., PVLDB 2014; TODS 2017). */
export interface Robustness {
	/** Σ SP·SR: 0 as stated, below 0 overstated. */
	fairness: number;
	/** exp(−Σ SP·min(0, SR)²): 1 when no perturbation weakens it. */
	robustness: number;
	perturbations: Perturbation[];
	uniqueness: Uniqueness | null;
}
