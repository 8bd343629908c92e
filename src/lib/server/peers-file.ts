import type { Dataset } from '../domain/dataset';
import { peerTable } from '../domain/peer-table';

/** The text of `/data/peers.json`: computed from the figures, so it is no file of `data/`. */
export function peersFile(dataset: Dataset): string {
	return `${JSON.stringify(peerTable(dataset))}\n`;
}
