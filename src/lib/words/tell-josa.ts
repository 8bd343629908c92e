import { hasBatchim, josa } from 'es-hangul';

type Particle = Parameters<typeof josa.pick>[1];

const digitNames = ['영', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'];
/** What a number ending in 0 to 4 zeros ends in when read aloud: 10 십, 100 백, 1000 천, 10000 만. */
const zeroNames = ['', '십', '백', '천', '만'];

/**
 * The particle that follows a text as it is read aloud: `65.2%로`, `1위는`, `10으로`, `강동구(63.0%)와`.
 * A bracket or quotation mark at the end does not count; `%p` is read 퍼센트포인트. Latin letters have
 * no reading here, so texts that may end in one must not take a particle.
 */
export function withJosa(text: string, particle: Particle): string {
	return text + josa.pick(soundOf(text), particle);
}

/** The past copula: `65.2%였다`, `20만 4200명이었다`. `ending` is `다` or `습니다`. */
export function withWas(text: string, ending: '다' | '습니다'): string {
	const stem = hasBatchim(lastSyllable(soundOf(text))) ? '이었' : '였';
	return text + stem + ending;
}

const lastSyllable = (word: string) => word.slice(-1);

function soundOf(text: string): string {
	const bare = withoutTail(text);
	if (/%p$/.test(bare)) return '포인트';
	if (bare.endsWith('%')) return '퍼센트';
	const number = /[\d,]*\.?\d+$/.exec(bare)?.[0];
	return number === undefined ? bare : soundOfNumber(number);
}

function withoutTail(text: string): string {
	const shorter = text.replace(/(\s*\([^()]*\)|[’”'"])$/, '');
	return shorter === text || shorter === '' ? text : withoutTail(shorter);
}

/** Decimals are read digit by digit, whole numbers by their last power of ten. */
function soundOfNumber(number: string): string {
	const zeros = number.includes('.') ? 0 : /0*$/.exec(number)![0].length;
	const name = zeros < number.length ? zeroNames[Math.min(zeros, zeroNames.length - 1)] : '';
	return name || digitNames[Number(number.at(-1))]!;
}
