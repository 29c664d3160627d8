// What both peers do, as benches/load.rs does it: answers until a round is full, then a new draft for everybody.
export const PHONES = Number(process.env.LOAD_PHONES ?? 30);
export const ROUND = PHONES * 4;
export const DRAFT = (n) => `Ontwerp ${n}. `.repeat(80);
