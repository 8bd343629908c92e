import type { Statement } from '../claims/claim';
import type { ClaimRecord } from '../claims/claim-record';
import type { Measure } from '../domain/measure';
import type { Period } from '../domain/period';
import type { UniverseDefinition } from '../domain/universe';

/** A file by the sha256 of its bytes, in hexadecimal. */
export interface HashedFile {
	path: string;
	sha256: string;
}

/** `claim.json`: what was said, what is asked of the figures, and what they answer. */
export interface EvidenceClaim {
	/** Address of the claim's page. */
	page: string;
	language: 'ko' | 'en';
	article: {
		/** Null for a text that a reader brought. */
		title: string | null;
		publisher: string | null;
		originalUrl: string | null;
		/** ISO date; without a day where only the month is known. */
		date: string | null;
	};
	title: string;
	/** The words under check, with the rest of their sentence. */
	quote: { before: string; quote: string; after: string };
	/** The claim as a query: what it states, `null` for what it leaves open. */
	query: {
		/** Code of the district that it is about. */
		district: string;
		statement: Statement;
		/** When the text appeared: an open period means the latest survey published by then. */
		published: string | null;
	};
	judgement: ClaimRecord;
	/** The figures that the judgement rests on; null where it needs none. */
	figures: (HashedFile & { rows: number }) | null;
	/** The list of districts, which says who belonged to which universe when. */
	districts: HashedFile;
	/** The release that the figures were taken from. */
	release: {
		version: string;
		/** ISO day. */
		created: string;
		source: string;
		/** The tables of the release that the figures stand in. */
		tables: HashedFile[];
		/** Every half-year of the release, and every series: which readings there are follows from them. */
		periods: Period[];
		series: string[];
	};
	measures: Measure[];
	universes: UniverseDefinition[];
}
