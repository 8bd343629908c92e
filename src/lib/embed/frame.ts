import { liveScriptPath } from '../links/embed-links';
import { heightMessages } from './height-messages';
import { readFrameAddress } from './frame-address';
import type { goLive } from './live';

/*
 * The script of an embed's page: tells whoever embeds it how tall it is, and makes the drawing live
 * when a reader turns to it. It keeps nothing, asks nobody, and works without an origin.
 */
const { theme, secret, id } = readFrameAddress(location);
const main = document.querySelector('main');
// A style sheet sees `#dark` alone; with something behind it the page says so itself.
if (theme) document.documentElement.classList.add(theme);
if (main) {
	if (parent !== window) {
		tellHeight(main);
		if (secret !== null) followLinks(secret);
	}
	const stage = main.querySelector<HTMLElement>('.stage');
	if (stage) waitForReader(main, stage);
}

function tellHeight(main: HTMLElement) {
	let told = 0;
	const tell = () => {
		const height = Math.ceil(main.getBoundingClientRect().bottom + scrollY);
		if (height === told) return;
		told = height;
		const src = location.href;
		for (const message of heightMessages(height, { id, src, secret })) {
			parent.postMessage(message, '*');
		}
	};
	// At once: a browser lays out a frame that is far down the page only when somebody asks.
	tell();
	new ResizeObserver(tell).observe(main);
	// A host script that comes later than the first message asks for it.
	addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
		const isAsked = (data as { type?: unknown } | null)?.type === 'goyong:ask';
		if (source !== parent || !isAsked) return;
		told = 0;
		tell();
	});
}

/** WordPress lets a frame open nothing by itself, but follows a link of the frame's own site for it. */
function followLinks(secret: string) {
	addEventListener('click', (event) => {
		const link = (event.target as Element).closest('a');
		if (!link || origin !== 'null') return;
		event.preventDefault();
		parent.postMessage({ message: 'link', value: link.href, secret }, '*');
	});
}

function waitForReader(main: HTMLElement, stage: HTMLElement) {
	const events = ['pointerenter', 'pointerdown', 'focus'] as const;
	let isAwake = false;
	const wake = async (event: Event) => {
		if (isAwake) return;
		isAwake = true;
		try {
			const [{ goLive: go }, response] = await Promise.all([
				// Whole: in a sandbox this script is a stranger to its page, and has no base to start from.
				import(location.origin + liveScriptPath()) as Promise<{ goLive: typeof goLive }>,
				fetch('chart.json')
			]);
			go(main, await response.json(), event instanceof PointerEvent ? event : undefined);
		} catch {
			// Where the sandbox or the network forbids it the drawing stays what it is.
			stage.removeAttribute('tabindex');
		}
	};
	stage.tabIndex = 0;
	for (const name of events) stage.addEventListener(name, (event) => void wake(event));
}
