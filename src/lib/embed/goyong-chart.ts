import {
	embedChartPath,
	embeddedPagePath,
	embedPath,
	liveScriptPath,
	type EmbedOptions,
	type EmbedTarget
} from '../links/embed-links';
import { homePath } from '../links/site-links';
import { readHeightMessage } from '../views/read-height-message';
import { embedElementWords } from '../words/embed-element';
import { askedEmbed, askingAttributes } from './asked-embed';
import type { goLive } from './live';

/** Where this script came from is where everything else is. */
const { origin } = new URL(import.meta.url);

/** A made sheet is no matter of the host's policy. */
function toSheet(css: string): CSSStyleSheet {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	return sheet;
}

/** Nothing of the host's own text styles comes into the embed. */
const base = toSheet(
	':host{display:block}.embed{all:initial;display:block}iframe{border:0;width:100%}'
);

/** For hosts that let no text become markup unless somebody answers for it. */
const policy = (globalThis as Trusting).trustedTypes?.createPolicy('goyong-chart', {
	createHTML: (html) => html
});

/** Not yet in TypeScript's own list of what a browser has; what a policy makes passes for a string. */
interface Trusting {
	trustedTypes?: {
		createPolicy(
			name: string,
			rules: { createHTML(html: string): string }
		): { createHTML(html: string): string };
	};
}

interface Lifted {
	main: HTMLElement;
	styles: readonly string[];
	title: string;
	address: string;
}

/**
 * `<goyong-chart claim="article/claim">`: an embed without an iframe. It lifts the embed's own HTML and
 * styles into its shadow, runs nothing, and fetches what makes a chart live when a reader turns to it.
 * What stands between its tags shows until then, and where the script never comes.
 */
class GoyongChart extends HTMLElement {
	static readonly observedAttributes = askingAttributes;
	readonly #root = this.attachShadow({ mode: 'open' });
	/** Counts what has been asked for: an answer that comes too late is dropped. */
	#turn = 0;
	#frame: HTMLIFrameElement | null = null;
	/** Ends what a live chart holds on to. */
	#rest = () => {};

	connectedCallback() {
		if (!this.#root.firstChild) this.#fill(document.createElement('slot'));
		addEventListener('message', this.#resize);
		this.#show();
	}

	disconnectedCallback() {
		removeEventListener('message', this.#resize);
		this.#turn += 1;
		this.#rest();
	}

	attributeChangedCallback() {
		if (this.isConnected) this.#show();
	}

	/** Several attributes that change together are shown once. */
	#show() {
		const turn = ++this.#turn;
		queueMicrotask(() => {
			if (turn !== this.#turn) return;
			const lang = this.closest<HTMLElement>('[lang]')?.lang ?? '';
			const { target, options } = askedEmbed((name) => this.getAttribute(name), lang);
			this.#frame = null;
			this.#rest();
			if (!target) return this.#say('nothing', options, homePath(options.locale));
			if (target.kind === 'view') return this.#showFrame(target, options);
			fetchEmbed(origin + embedPath(target, { ...options, theme: 'auto' })).then(
				(lifted) =>
					turn === this.#turn && this.#lift(lifted, origin + embedChartPath(target, options)),
				() =>
					turn === this.#turn &&
					this.#say('failed', options, embeddedPagePath(target, options.locale))
			);
		});
	}

	#lift({ main, styles, title, address }: Lifted, chart: string) {
		// Its own address is not that of the page it comes to.
		for (const link of main.querySelectorAll('a')) {
			link.href = new URL(link.getAttribute('href') ?? '', address).href;
		}
		for (const each of main.querySelectorAll<HTMLElement | SVGElement>('[data-style]')) {
			each.style.cssText = each.dataset.style ?? '';
		}
		// The host has its own first heading.
		main.role = 'group';
		main.ariaLabel = title;
		const heading = main.querySelector('h1');
		if (heading) heading.ariaLevel = '3';
		this.#fill(main, styles);
		const stage = main.querySelector<HTMLElement>('.stage');
		if (stage) this.#waitForReader(main, stage, chart);
	}

	#waitForReader(main: Element, stage: HTMLElement, chart: string) {
		const turn = this.#turn;
		let isAwake = false;
		const wake = async (event: Event) => {
			if (isAwake) return;
			isAwake = true;
			try {
				const [{ goLive: go }, response] = await Promise.all([
					import(origin + liveScriptPath()) as Promise<{ goLive: typeof goLive }>,
					fetch(chart)
				]);
				const spec = await response.json();
				if (turn !== this.#turn) return;
				this.#rest = go(main, spec, event instanceof PointerEvent ? event : undefined);
			} catch {
				// Where the host or the network forbids it the drawing stays what it is.
				stage.removeAttribute('tabindex');
			}
		};
		stage.tabIndex = 0;
		for (const name of ['pointerenter', 'pointerdown', 'focus']) stage.addEventListener(name, wake);
	}

	/** What only a script draws is drawn in a frame of ours, where it cannot meet the host's. */
	#showFrame(target: EmbedTarget, options: EmbedOptions) {
		const frame = document.createElement('iframe');
		frame.src = origin + embedPath(target, options);
		frame.title = this.textContent.trim() || embedElementWords[options.locale].readOn;
		frame.style.height = '560px';
		this.#frame = frame;
		this.#fill(frame);
	}

	readonly #resize = (event: MessageEvent) => {
		if (!this.#frame || event.source !== this.#frame.contentWindow) return;
		const height = event.origin === origin ? readHeightMessage(event.data) : null;
		if (height !== null) this.#frame.style.height = `${height}px`;
	};

	#say(what: 'failed' | 'nothing', { locale }: EmbedOptions, path: string) {
		const words = embedElementWords[locale];
		const line = document.createElement('p');
		const link = document.createElement('a');
		line.lang = locale;
		link.href = origin + path;
		link.textContent = words.readOn;
		line.append(`${words[what]} `, link);
		this.#fill(line);
	}

	#fill(child: Element, styles: readonly string[] = []) {
		this.#root.adoptedStyleSheets = [base, ...styles.map(toSheet)];
		this.#root.replaceChildren(child);
	}
}

/** An embed's document taken apart, before it has met the host's policy. */
async function fetchEmbed(address: string): Promise<Lifted> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(address);
	const styles: string[] = [];
	const html = (await response.text())
		.replace(/<style>([^]*?)<\/style>/g, (_, css: string) => (styles.push(css), ''))
		// The host has its own main part.
		.replace(/<(\/?)main/g, '<$1div')
		// A policy may forbid styles in markup, never those that a script sets: they come back later.
		.replaceAll(' style="', ' data-style="');
	const page = new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html');
	const main = page.querySelector<HTMLElement>('.embed');
	if (!main) throw new Error(address);
	return { main, styles, title: page.title, address };
}

// A page may hold the script twice, once for each of its charts.
if (!customElements.get('goyong-chart')) customElements.define('goyong-chart', GoyongChart);
