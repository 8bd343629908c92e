import type { ChartSpec } from '../../charts/chart-spec';

/** A map in the wide design outgrows a post, in height and in bytes: the narrow one stands alone. */
export const hasWideDrawing = ({ kind }: ChartSpec): boolean => kind !== 'tile-map';
