/** What a file says beside its figures. */
export interface ExportAbout {
	/** What the figures show. */
	title: string;
	source: string;
	/** Release of the figures, `2026.1+3f2a9c1d`. */
	version: string;
	/** Of the very view that was exported. */
	address: string;
}
