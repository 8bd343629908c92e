import type { ColumnRole, MappedPart, OpenPart } from '../domain/own-mapping';
import type { LeftOutReason, OpenName, OwnProblem } from '../domain/own-issue';

/** Of a page on which a reader brings in figures. Arguments come formatted. */
export interface OwnDataWords {
	title: string;
	description: string;
	lead: string;
	privacy: string;
	noScript: string;
	backToData: string;
	fileLabel: string;
	fileHint: string;
	dropHere: string;
	reading: (name: string) => string;
	progress: (p: { read: string; size: string; rows: string }) => string;
	cancel: string;
	cancelled: (name: string) => string;
	failed: (name: string) => string;
	wrong: (name: string) => string;
	mapping: {
		heading: (name: string) => string;
		lead: string;
		preview: (rows: number) => string;
		columnHolds: (column: string) => string;
		unnamed: (number: number) => string;
		roles: Record<ColumnRole, string>;
		constantsHeading: string;
		constantsLead: string;
		parts: Record<MappedPart, string>;
		choose: string;
		halfYear: string;
		halfYearHint: string;
		wide: string;
		headerSays: (parts: string) => string;
		marksOf: (column: string) => string;
		marksNotUsed: string;
		sharesHeading: string;
		sharesLead: string;
		sharesQuestion: (column: string) => string;
		sharesYes: string;
		sharesNo: string;
		open: (parts: string) => string;
		openParts: Record<OpenPart, string>;
		read: string;
	};
	result: {
		heading: (name: string) => string;
		read: (p: { rows: string; cells: string; series: string }) => string;
		shape: (title: string) => string;
		none: string;
		stored: string;
		full: string;
		unavailable: string;
		storing: string;
		leftOut: (count: string) => string;
		leftOutReasons: Record<LeftOutReason, string>;
	};
	ranking: {
		heading: string;
		lead: (p: { series: string; period: string; ranked: string; own: string }) => string;
		headers: { rank: string; district: string; value: string };
		yours: string;
		open: string;
	};
	names: {
		heading: string;
		lead: string;
		label: (p: { name: string; rows: string }) => string;
		ambiguous: string;
		unknown: string;
		leaveOpen: string;
		leaveOut: string;
		parts: Record<OpenName['part'], string>;
		more: (count: string) => string;
		apply: string;
	};
	issues: {
		heading: string;
		lead: string;
		first: (shown: string) => string;
		headers: {
			row: string;
			column: string;
			text: string;
			problem: string;
			count: string;
			advice: string;
		};
		rowByRow: string;
		notListed: (count: string) => string;
		save: string;
		/** The whole file is meant. */
		whole: string;
		replacedBefore: (before: string) => string;
		fileName: string;
	};
	problems: Record<OwnProblem, { what: string; todo: string }>;
	differences: {
		heading: string;
		counting: string;
		failed: string;
		counts: (p: { added: string; equal: string; different: string }) => string;
		first: (shown: string) => string;
		headers: {
			series: string;
			period: string;
			district: string;
			ours: string;
			yours: string;
			difference: string;
		};
		hidden: string;
	};
	tables: {
		heading: string;
		lead: string;
		none: string;
		order: string;
		headers: { name: string; added: string; cells: string; size: string; remove: string };
		remove: string;
		removeName: (name: string) => string;
		clear: string;
		removed: (name: string) => string;
		cleared: string;
	};
}
