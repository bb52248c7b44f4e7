/** The work of a drawing thread (png-of.ts). */
export { drawnPng as default } from './draw.ts';
