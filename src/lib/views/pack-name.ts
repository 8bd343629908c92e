import type { Statement } from '../claims/claim';
import { fileName } from '../exports/file-name';

/**
 * What a pack of a reader's text is called: `goyong-check_evidence_1119_rank_employment-rate_2023H2_claim-2.html`.
 */
export function packName(id: string, district: string, statement: Statement): string {
	const series = 'measure' in statement ? [statement.measure, ...(statement.periods ?? [])] : [];
	return `${fileName(['evidence', district, statement.kind, ...series, id])}.html`;
}
