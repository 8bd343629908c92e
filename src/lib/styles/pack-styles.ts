import base from './base.css?raw';
import tokens from './tokens.css?raw';

/** The styles of every evidence pack. */
export const packStyles = tokens + base;
