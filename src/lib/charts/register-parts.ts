import {
	BarController,
	BarElement,
	CategoryScale,
	Chart,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	ScatterController
} from 'chart.js';
import { hastenControllers } from './hasten-controllers';

/** Gives Chart.js the parts that our configurations draw with: at build, in files and live alike. */
export function registerParts(): void {
	Chart.register(
		BarController,
		BarElement,
		CategoryScale,
		LinearScale,
		LineController,
		LineElement,
		PointElement,
		ScatterController
	);
	hastenControllers();
}
