/** Less is a frame that has nothing to show yet, more a mistake. */
const least = 100;
const most = 4000;

/**
 * The height that an embed asks for, in CSS pixels; null for every other message. Who sent it is for the
 * caller to check. `static/embed.js` says the same for pages that are not ours.
 */
export function readHeightMessage(message: unknown): number | null {
	if (typeof message !== 'object' || message === null) return null;
	const { type, v, height } = message as Record<string, unknown>;
	if (type !== 'goyong:height' || v !== 1) return null;
	if (typeof height !== 'number' || !Number.isFinite(height)) return null;
	return Math.min(Math.max(Math.ceil(height), least), most);
}
